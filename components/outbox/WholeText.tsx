import { Button } from '@/components/ui/Button';
import { CHANNELS } from '@/lib/outreach/channel';
import type { Draft } from '@/lib/outreach/draft';
import { copy } from '@/components/ui/done';
import styles from './Outbox.module.css';

/** How a message begins, on one line. */
export function firstWords({ subject, body }: Draft): string {
  const text = (body.trim() || subject).replaceAll(/\s+/gu, ' ').trim();
  return text.slice(0, 160) || 'Nothing written yet';
}

/** A message that was sent: how it begins, and all of it when asked for. */
export function WholeText({ draft }: { draft: Draft }) {
  const subject = CHANNELS[draft.channel].subject ? draft.subject : '';
  return (
    <details className={styles.whole}>
      <summary className={styles.words} dir="auto">
        {firstWords(draft)}
      </summary>
      {subject !== '' && (
        <p className="wrap" dir="auto">
          <strong>{subject}</strong>
        </p>
      )}
      <p className={styles.text} dir="auto">
        {draft.body}
      </p>
      <Button onClick={() => void copy(draft.body, 'The message is copied.')}>Copy</Button>
    </details>
  );
}
