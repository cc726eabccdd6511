import { Link } from 'wouter';
import { whenWas } from '@/components/ui/when';
import type { Session } from '@/lib/sessions/session';
import styles from './Lines.module.css';
import today from './Today.module.css';

/** The last few sessions, to be read again. */
export function LastSessions({
  sessions,
  nameOf,
}: {
  sessions: Session[];
  nameOf: (personId: string) => string;
}) {
  return (
    <section className={today.section}>
      <h2>Last sessions</h2>
      <ul>
        {sessions.map(({ id, personId, startsAt }) => (
          <li key={id} className={styles.line}>
            <Link href={`/session/${id}`} className={styles.row ?? ''}>
              <span className={styles.name} dir="auto">
                {nameOf(personId)}
              </span>
              <span className="quiet small">{whenWas(startsAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
