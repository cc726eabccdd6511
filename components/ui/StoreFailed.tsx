import { troubleOf } from '@/lib/store/trouble';
import { Button } from './Button';
import { Notice } from './Notice';

/** The store can't be opened: what happened, what is safe, what to do. */
export function StoreFailed({ error }: { error: unknown }) {
  return (
    <Notice
      title="Your data could not be opened"
      tone="over"
      action={<Button onClick={() => void again()}>Try again</Button>}
    >
      <p>Nothing was changed or deleted. {reason(error)}</p>
    </Notice>
  );
}

/** What this page holds is kept for the next. */
async function again(): Promise<void> {
  const { reload } = await import('./reload');
  await reload();
}

function reason(error: unknown): string {
  const { kind, why, todo } = troubleOf(error);
  if (kind === 'newer') {
    return 'It was written by a newer Boardside: update the extension, then try again.';
  }
  if (kind === 'other') {
    return `The browser said: ${why}. Closing other Boardside pages or restarting the browser often helps.`;
  }
  return `The reason: ${why}. ${todo}`;
}
