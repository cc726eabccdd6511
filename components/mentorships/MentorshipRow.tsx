import { Link } from 'wouter';
import { momentTold } from '@/components/sessions/today/words';
import { ROLE_LABELS, type Mentorship } from '@/lib/mentorships/mentorship';
import type { Session } from '@/lib/sessions/session';
import { dayWords } from '@/components/ui/when';
import { statusTold } from './words';
import styles from './Mentorships.module.css';

/** What a list tells of a mentorship that goes on. */
export interface Told {
  running: boolean;
  next: Session | null;
  stage: string;
  left: string | null;
  /** How many things are worth a look. */
  looks: number;
}

interface Props {
  mentorship: Mentorship;
  name: string;
  told?: Told | undefined;
}

/** One mentorship of a list: with whom, in which role, what is next and what is worth a look. */
export function MentorshipRow({ mentorship, name, told }: Props) {
  const { id, role, status, startedOn } = mentorship;
  const active = status === 'active' && told !== undefined;
  return (
    <li className={styles.row}>
      <div className={styles.first}>
        <Link href={`/mentorships/${id}`} className={styles.name ?? ''} dir="auto">
          {name}
        </Link>
        {told && told.looks > 0 && (
          <span className={styles.looks}>
            {told.looks === 1 ? '1 to look at' : `${told.looks} to look at`}
          </span>
        )}
        {active && (
          <span className="small figures">
            {told.running
              ? 'Running now'
              : told.next
                ? `Next: ${momentTold(told.next.startsAt)}`
                : 'Nothing planned'}
          </span>
        )}
      </div>
      <p className="quiet small figures">
        {[
          ROLE_LABELS[role],
          active ? told.stage : startedOn && `since ${dayWords(startedOn)}`,
          (status === 'paused' || status === 'ended') && statusTold(mentorship),
          active && told.left,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  );
}
