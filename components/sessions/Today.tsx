import { Link } from 'wouter';
import { FollowUps } from '@/components/outbox/FollowUps';
import { CuriosityMonth } from '@/components/people/CuriosityMonth';
import { Suggestions } from '@/components/people/Suggestions';
import { buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { whenWas } from '@/components/ui/when';
import { getPeople } from '@/lib/store/people';
import { currentSession, recentSessions } from '@/lib/store/sessions';
import { StartSession } from './StartSession';
import styles from './Today.module.css';

const RECENT = 5;

/** Between calls: the session that runs, or the start of one, and the last few. */
export function Today() {
  const today = useLive(async () => {
    const [running, recent] = await Promise.all([currentSession(), recentSessions(RECENT)]);
    const ids = [...recent, ...(running ? [running] : [])].map(({ personId }) => personId);
    return { running, recent, people: await getPeople(ids) };
  });
  if (!today) return null;
  const { running, recent, people } = today;
  const nameOf = (id: string) => people.get(id)?.name ?? 'somebody removed';
  return (
    <div className={styles.today}>
      <h1>Today</h1>
      {running ? (
        <section className={styles.running}>
          <p className="wrap">
            Your session with <strong>{nameOf(running.personId)}</strong> is running.
          </p>
          <Link href={`/session/${running.id}`} className={buttonClass('main')}>
            Go to the session
          </Link>
        </section>
      ) : (
        <StartSession />
      )}
      <FollowUps />
      <Suggestions />
      <CuriosityMonth />
      {recent.length > 0 && (
        <section className={styles.recent}>
          <h2>Last sessions</h2>
          <ul>
            {recent.map((session) => (
              <li key={session.id}>
                <Link href={`/session/${session.id}`} className={styles.row ?? ''}>
                  <span className={styles.name} dir="auto">
                    {nameOf(session.personId)}
                  </span>
                  <span className="quiet small">{whenWas(session.startsAt)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
