import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { getPeople } from '@/lib/store/people';
import { sessionsAhead, sessionsDue } from '@/lib/store/today';
import { Ahead } from './Ahead';
import { DueSession } from './DueSession';
import { Few } from './Few';
import { PlanLater } from './PlanLater';
import styles from './Today.module.css';

/** Often enough that a panel left open over night knows the new day. */
const EVERY_MS = 300_000;

/** The sessions of today, those whose day went by, and what is planned for the days after. */
export function SessionsDue({ startable }: { startable: boolean }) {
  const now = useNow(EVERY_MS);
  const [planning, setPlanning] = useState(false);
  const planned = useLive(async () => {
    const [due, ahead] = await Promise.all([
      sessionsDue(now, myZone()),
      sessionsAhead(now, myZone()),
    ]);
    const people = await getPeople([...due, ...ahead].map(({ personId }) => personId));
    return { due, ahead, people };
  }, [now]);
  if (!planned) return null;
  const { due, ahead, people } = planned;
  const nameOf = (id: string) => people.get(id)?.name ?? 'somebody removed';
  const today = dayOf(now, myZone());
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>Sessions</h2>
        <Button look="quiet" aria-expanded={planning} onClick={() => setPlanning(!planning)}>
          Plan a session
        </Button>
      </div>
      {planning && <PlanLater what="plan" onDone={() => setPlanning(false)} />}
      {due.length > 0 && (
        <Few label="Sessions of today" items={due}>
          {(session) => (
            <DueSession
              key={session.id}
              session={session}
              name={nameOf(session.personId)}
              over={!dayOf(session.startsAt, myZone()).equals(today)}
              startable={startable}
            />
          )}
        </Few>
      )}
      {ahead.length > 0 && (
        <Few label="Sessions ahead" items={ahead}>
          {(session) => (
            <Ahead key={session.id} session={session} name={nameOf(session.personId)} />
          )}
        </Few>
      )}
      {due.length + ahead.length === 0 && !planning && (
        <p className="quiet">Nothing is planned for the next days.</p>
      )}
    </section>
  );
}
