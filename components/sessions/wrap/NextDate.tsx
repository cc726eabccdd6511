import { useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { momentOf, wallClock } from '@/lib/data/wall-clock';
import type { Person } from '@/lib/people/person';
import { nextDates } from '@/lib/sessions/next-date';
import type { Session } from '@/lib/sessions/session';
import { cadenceWith, dropNext, planNext } from '@/lib/store/wrap-up';
import { kept } from '@/components/ui/kept';
import { WhenFields } from '../today/WhenFields';
import { capital, dayTold, momentTold } from '../today/words';
import { NextPlanned } from './NextPlanned';
import styles from './WrapUp.module.css';

interface Props {
  session: Session;
  person: Person;
  next: Session | undefined;
}

/** M5: when you meet again, from the rhythm you keep; one press plans it. */
export function NextDate({ session, person, next }: Props) {
  return (
    <section className={styles.part} aria-label="Next session">
      <h2>Next session</h2>
      {next?.state === 'planned' ? (
        <NextPlanned session={session} next={next} name={person.name} />
      ) : next ? (
        <p>
          You met again: <Link href={`/session/${next.id}`}>{momentTold(next.startsAt)}</Link>
        </p>
      ) : (
        <Propose session={session} person={person} />
      )}
    </section>
  );
}

function Propose({ session, person }: Omit<Props, 'next'>) {
  const now = useNow(60_000);
  const [own, setOwn] = useState(() => ({ ...wallClock(session.startsAt, myZone()), day: '' }));
  const cadence = useLive(() => cadenceWith(person), [person.id, person.updatedAt]);
  if (cadence === undefined) return null;
  const dates = nextDates({
    cadenceDays: cadence,
    lastDay: dayOf(session.startsAt, myZone()).toString(),
    now,
    timeZone: myZone(),
  });
  const today = dayOf(now, myZone()).toString();
  const plan = (day: string) => {
    const at = momentOf({ day, time: own.time }, myZone());
    if (at === null) return;
    kept(
      planNext(session, at, day).then(({ next }) =>
        // Not by what was stored before: other parts of the wrap-up may have been pressed since.
        toast(`You meet again ${momentTold(at)}.`, async () => {
          await dropNext(session.id, next.id);
        }),
      ),
    );
  };
  const ownMoment = momentOf(own, myZone());
  return (
    <>
      <div className={styles.dates}>
        {dates.map(({ day, why }) => (
          <Button key={day} className={styles.date ?? ''} onClick={() => plan(day)}>
            <strong>{capital(dayTold(day, today))}</strong>
            <span className="quiet small">{why}</span>
          </Button>
        ))}
      </div>
      <form
        className={styles.part}
        aria-label="Another day"
        onSubmit={(event) => {
          event.preventDefault();
          plan(own.day);
        }}
      >
        <WhenFields value={own} onChange={setOwn} />
        <div>
          <Button type="submit" disabled={ownMoment === null || ownMoment < now}>
            Plan that day
          </Button>
        </div>
      </form>
    </>
  );
}
