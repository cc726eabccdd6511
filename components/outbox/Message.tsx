import { Link } from 'wouter';
import { CHANNELS } from '@/lib/outreach/channel';
import { PURPOSE_LABELS } from '@/lib/outreach/purpose';
import type { Sent } from '@/lib/store/outbox';
import { BecameOf } from './BecameOf';
import { becameOf } from './labels';
import { WholeText, firstWords } from './WholeText';
import styles from './Outbox.module.css';

interface Props extends Sent {
  /** Whether it says to whom it is. */
  named?: boolean;
  /** Whether it says what can be done about it; else that stands elsewhere. */
  withActions: boolean;
}

/** One message: to whom, what for, how it begins, what became of it and what can be done. */
export function Message({ draft, person, step, named = false, withActions }: Props) {
  const kind = `${PURPOSE_LABELS[draft.purpose]} · ${CHANNELS[draft.channel].label}`;
  return (
    <li className={styles.message}>
      <p className={styles.about}>
        {named && person && (
          <Link href={`/people/${person.id}`} className={styles.name ?? ''} dir="auto">
            {person.name}
          </Link>
        )}
        {named && !person && <strong className={styles.name}>To nobody yet</strong>}
        <span className="quiet small">{kind}</span>
        <span className="quiet small">{becameOf(draft)}</span>
      </p>
      {draft.state === 'open' ? (
        <Link
          href={person ? `/write/${person.id}` : '/write'}
          className={styles.words ?? ''}
          dir="auto"
        >
          {firstWords(draft)}
        </Link>
      ) : (
        <WholeText draft={draft} />
      )}
      {withActions && <BecameOf draft={draft} person={person} step={step} />}
    </li>
  );
}
