import { Link } from 'wouter';
import { whenWas } from '@/components/ui/when';
import { capital } from '@/components/sessions/today/words';
import { elapsed } from '@/lib/sessions/clock';
import { AGENDAS } from '@/lib/sessions/agendas';
import type { Session } from '@/lib/sessions/session';
import styles from '@/components/sessions/today/Lines.module.css';

/** Talks that were, the latest first; each leads to its recap. */
export function SessionsPast({ sessions }: { sessions: Session[] }) {
  return (
    <ul aria-label="Past sessions">
      {sessions.map((session) => (
        <li key={session.id} className={styles.line}>
          <Link href={`/session/${session.id}`} className={styles.row ?? ''}>
            <span className={styles.name}>{capital(whenWas(session.startsAt))}</span>
            <span className="quiet small figures">{told(session)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function told({ clock, kind, updatedAt, wrapUp }: Session): string {
  const minutes = clock ? `${Math.round(elapsed(clock, updatedAt) / 60_000)} min` : '';
  const waits = wrapUp.doneAt === null ? 'to wrap up' : '';
  return [kind === 'regular' ? '' : AGENDAS[kind].label, minutes, waits].filter(Boolean).join(', ');
}
