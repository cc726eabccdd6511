import { useEffect, useState, type ReactNode } from 'react';
import { openStore } from '@/lib/store/open';
import { Button } from './Button';
import { Notice } from './Notice';

type Status = { kind: 'opening' } | { kind: 'open' } | { kind: 'failed'; error: unknown };

/** Shows its children once the store is open, and says so when it can't be opened. */
export function StoreGate({ children }: { children: ReactNode }) {
  const [status, setStatus] = useState<Status>({ kind: 'opening' });
  useEffect(() => {
    openStore().then(
      () => setStatus({ kind: 'open' }),
      (error: unknown) => setStatus({ kind: 'failed', error }),
    );
  }, []);
  if (status.kind === 'open') return children;
  if (status.kind === 'opening') return null;
  return (
    <Notice
      title="Your data could not be opened"
      tone="over"
      action={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      <p>Nothing was changed or deleted. {reason(status.error)}</p>
    </Notice>
  );
}

function reason(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'VersionError') {
    return 'It was written by a newer Boardside: update the extension, then try again.';
  }
  if (name === 'QuotaExceededError') return 'The disk is full: make some room, then try again.';
  return `The browser said: ${String(error)}. Closing other Boardside pages or restarting the browser often helps.`;
}
