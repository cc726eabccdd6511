import { Link } from 'wouter';
import { FollowUps } from '@/components/outbox/FollowUps';
import { CuriosityMonth } from '@/components/people/CuriosityMonth';
import { Suggestions } from '@/components/people/Suggestions';
import { onDemand } from '@/components/ui/onDemand';
import { buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { getPeople } from '@/lib/store/people';
import { currentSession, recentSessions } from '@/lib/store/sessions';
import { sessionsDue } from '@/lib/store/today';
import { StartSession } from './StartSession';
import { ActionsDue } from './today/ActionsDue';
import { LastSessions } from './today/LastSessions';
import { SessionsDue } from './today/SessionsDue';
import { WrapUps } from './today/WrapUps';
import styles from './Today.module.css';

/** What is due is worked out by many rules, which the first look at the day need not wait for. */
const Reminders = onDemand(
  async () => (await import('@/components/reminders/Reminders')).Reminders,
);

const KeepSafe = onDemand(async () => (await import('@/components/exchange/KeepSafe')).KeepSafe);

const RECENT = 5;

/** Between calls: the session that runs, or the start of one, and all that today is for. */
export function Today() {
  const today = useLive(async () => {
    const [running, recent, planned] = await Promise.all([
      currentSession(),
      recentSessions(RECENT),
      sessionsDue(Date.now(), myZone()),
    ]);
    const ids = [...recent, ...(running ? [running] : [])].map(({ personId }) => personId);
    return { running, recent, due: planned.length, people: await getPeople(ids) };
  });
  if (!today) return null;
  const { running, recent, due, people } = today;
  const start = running ? null : <StartSession key="start" />;
  const sessions = <SessionsDue key="sessions" startable={!running} />;
  const nameOf = (id: string) => people.get(id)?.name ?? 'somebody removed';
  return (
    <div className={styles.today}>
      <h1>Today</h1>
      {running && (
        <section className={styles.running}>
          <p className="wrap">
            Your session with <strong>{nameOf(running.personId)}</strong> is running.
          </p>
          <Link href={`/session/${running.id}`} className={buttonClass('main')}>
            Go to the session
          </Link>
        </section>
      )}
      {/* What is planned for today comes before the form that starts something else. */}
      {due > 0 ? [sessions, start] : [start, sessions]}
      <WrapUps />
      <ActionsDue />
      <Reminders />
      <FollowUps />
      <Suggestions />
      <CuriosityMonth />
      <KeepSafe />
      {recent.length > 0 && <LastSessions sessions={recent} nameOf={nameOf} />}
    </div>
  );
}
