import { Link } from 'wouter';
import type { Session } from '@/lib/sessions/session';
import { capital, momentTold } from './words';
import styles from './Lines.module.css';

/** A planned session of the days ahead: open it to prepare, move or drop it. */
export function Ahead({ session, name }: { session: Session; name: string }) {
  return (
    <li className={styles.line}>
      <Link href={`/session/${session.id}`} className={styles.row ?? ''}>
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className="quiet small figures">{capital(momentTold(session.startsAt))}</span>
      </Link>
    </li>
  );
}
