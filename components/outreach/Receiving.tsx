import { CHANNELS } from '@/lib/outreach/channel';
import { asSent } from '@/lib/outreach/format';
import { readingSeconds } from '@/lib/outreach/review/pace';
import type { Writing } from './writing';
import styles from './Receiving.module.css';

/** What an inbox shows of a message before it is opened. */
const FIRST_GLANCE = 90;

/** How long it takes to read, and how it looks to whoever gets it. */
export function Receiving({ writing: { content, settings } }: { writing: Writing }) {
  const text = asSent(content.body, content.channel).trim();
  if (text === '') return null;
  const glance = text.replace(/\s+/gu, ' ').slice(0, FIRST_GLANCE);
  const from = settings?.myName || 'You';
  return (
    <details className={styles.receiving}>
      <summary className="small quiet">
        How they see it · <span className="figures">{inWords(readingSeconds(text))}</span> to read
      </summary>
      <div className={styles.inbox}>
        <strong dir="auto">{from}</strong>
        <span className="small quiet wrap" dir="auto">
          {CHANNELS[content.channel].subject && content.subject !== '' && (
            <b>{content.subject}: </b>
          )}
          {glance}
          {text.length > FIRST_GLANCE && '…'}
        </span>
      </div>
      <p className={styles.bubble} data-channel={content.channel} dir="auto">
        {text}
      </p>
    </details>
  );
}

/** In steps of five seconds: it is an estimate. */
function inWords(seconds: number): string {
  const rounded = Math.max(5, Math.round(seconds / 5) * 5);
  if (rounded < 60) return `about ${rounded} seconds`;
  const minutes = Math.round(rounded / 60);
  return minutes === 1 ? 'about a minute' : `about ${minutes} minutes`;
}
