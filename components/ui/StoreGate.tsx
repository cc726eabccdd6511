import { useEffect, useState, type ReactNode } from 'react';
import { openStore } from '@/lib/store/open';
import { StoreFailed } from './StoreFailed';

type Status = { kind: 'opening' } | { kind: 'open' } | { kind: 'failed'; error: unknown };

interface Props {
  children: ReactNode;
  /** What stands there until the store is open. */
  meanwhile?: ReactNode;
}

/** Shows its children once the store is open, and says so when it can't be opened. */
export function StoreGate({ children, meanwhile = null }: Props) {
  const [status, setStatus] = useState<Status>({ kind: 'opening' });
  useEffect(() => {
    openStore().then(
      () => setStatus({ kind: 'open' }),
      (error: unknown) => setStatus({ kind: 'failed', error }),
    );
  }, []);
  if (status.kind === 'open') return children;
  return status.kind === 'opening' ? meanwhile : <StoreFailed error={status.error} />;
}
