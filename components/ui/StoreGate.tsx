import { useEffect, useState, type ReactNode } from 'react';
import { HOLD_MS, SLOW } from '@/lib/store/slow';
import { openStore } from '@/lib/store/open';
import { troubleOf } from '@/lib/store/trouble';
import { StoreFailed } from './StoreFailed';

type Status = { kind: 'opening' } | { kind: 'open' } | { kind: 'failed'; error: unknown };

interface Props {
  children: ReactNode;
  /** What stands there until the store is open. */
  meanwhile?: ReactNode;
  /** Hears that it could not be opened, or that what is typed meanwhile is to be held. */
  onLate?: (error: unknown) => void;
}

/** An opening that takes longer than this is worth a word. */
const LONG_MS = 2_000;

/** After each time that it could not be opened (ms); the last of them again and again. */
const PAUSES = [2_000, 5_000, 15_000];

/** Shows its children once the store is open; says so when it can't be opened, and goes on trying. */
export function StoreGate({ children, meanwhile = null, onLate }: Props) {
  const [status, setStatus] = useState<Status>({ kind: 'opening' });
  const [late, setLate] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = (tries: number) =>
      void openStore().then(
        () => setStatus({ kind: 'open' }),
        (error: unknown) => {
          setStatus({ kind: 'failed', error });
          onLate?.(error);
          // Only another Boardside can read that one.
          if (troubleOf(error).kind === 'newer') return;
          timer = setTimeout(() => open(tries + 1), PAUSES[tries] ?? PAUSES.at(-1));
        },
      );
    open(0);
    const holding = setTimeout(() => onLate?.(SLOW), HOLD_MS);
    const telling = setTimeout(() => setLate(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(holding);
      clearTimeout(telling);
    };
    // Who hears of it never changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  if (status.kind === 'open') return children;
  const words =
    status.kind === 'failed' ? (
      <StoreFailed error={status.error} />
    ) : (
      late && (
        <p role="status">
          Your record is still being opened. That takes a moment when it had to be mended.
        </p>
      )
    );
  return (
    <>
      {words && <div className="alone">{words}</div>}
      {meanwhile}
    </>
  );
}
