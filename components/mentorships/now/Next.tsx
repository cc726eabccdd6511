import { useState, type RefObject } from 'react';
import { Link, useLocation } from 'wouter';
import { startAndGo } from '@/components/sessions/start';
import { Ahead } from '@/components/sessions/today/Ahead';
import { DueSession } from '@/components/sessions/today/DueSession';
import { Few } from '@/components/sessions/today/Few';
import { PlanLater } from '@/components/sessions/today/PlanLater';
import { Button, buttonClass } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Glance } from '@/lib/mentorships/glance';
import { teaches, type Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { agendaFor } from '@/lib/sessions/agenda';
import { startSession } from '@/lib/store/sessions';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person;
  shown: Glance;
  now: number;
  heading: RefObject<HTMLHeadingElement | null>;
}

const USUAL_MINUTES = 30;

/** M1: the talk that runs, those to come, or the way to one. */
export function Next({ mentorship, person, shown, now, heading }: Props) {
  const [planning, setPlanning] = useState(false);
  const [, go] = useLocation();
  const { running, ahead, missed, held } = shown;
  const today = dayOf(now, myZone());
  const isToday = ({ startsAt }: { startsAt: number }) => dayOf(startsAt, myZone()).equals(today);
  const due = [...ahead.filter(isToday), ...missed];
  const later = ahead.filter((session) => !isToday(session));
  const start = () => {
    const minutes = mentorship.terms.rhythm?.minutes ?? USUAL_MINUTES;
    const first = teaches(mentorship.role) ? 'first-mentor' : 'first-mentee';
    const kind = held.length === 0 && mentorship.role !== 'peer' ? first : 'regular';
    const cut = { kind, segments: agendaFor(kind, minutes) } as const;
    return startAndGo(person.id, () => startSession(person.id, minutes, cut), go);
  };
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        Next talk
      </h2>
      {running && (
        <div className={styles.buttons}>
          <p>It is running.</p>
          <Link href={`/session/${running.id}`} className={buttonClass('main')}>
            Go to the session
          </Link>
        </div>
      )}
      {due.length > 0 && (
        <Few label="Due" items={due}>
          {(session) => (
            <DueSession
              key={session.id}
              session={session}
              name={person.name}
              over={!isToday(session)}
              startable={!running}
            />
          )}
        </Few>
      )}
      {later.length > 0 && (
        <Few label="Planned" items={later}>
          {(session) => <Ahead key={session.id} session={session} name="Planned" />}
        </Few>
      )}
      {!running && ahead.length === 0 && <p className="quiet">None is planned.</p>}
      <div className={styles.buttons}>
        {!running && due.length === 0 && (
          <Button onClick={() => void start()}>Start session</Button>
        )}
        <Button aria-expanded={planning} onClick={() => setPlanning(!planning)}>
          Plan a session
        </Button>
      </div>
      {planning && <PlanLater person={person} what="plan" onDone={() => setPlanning(false)} />}
    </section>
  );
}
