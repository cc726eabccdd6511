import { Button } from './Button';
import { Notice } from './Notice';

/** The store can't be opened: what happened, what is safe, what to do. */
export function StoreFailed({ error }: { error: unknown }) {
  return (
    <Notice
      title="Your data could not be opened"
      tone="over"
      action={<Button onClick={() => location.reload()}>Try again</Button>}
    >
      <p>Nothing was changed or deleted. {reason(error)}</p>
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
