import { CheckInWaits } from '@/components/mentorships/check-ins/CheckInWaits';
import { GoalLooks } from '@/components/mentorships/goals/GoalLooks';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import { goalsWith, roleWith } from '@/lib/store/brief';
import { takeawaysOf } from '@/lib/store/takeaways';
import { nextAfter } from '@/lib/store/wrap-up';
import { nameOf } from '../name';
import { Recap } from '../recap/Recap';
import { Agreed } from './Agreed';
import { Foot } from './Foot';
import { HowItWas } from './HowItWas';
import { NextDate } from './NextDate';
import { NotAsked } from './NotAsked';
import { Thanks } from './Thanks';
import { Tracking } from './Tracking';
import styles from './WrapUp.module.css';

interface Props {
  session: Session;
  person: Person | undefined;
}

/** M5, in a minute: agreed, the next date, thanks, how it was, what was not asked, the recap. Everything is kept as it is pressed. */
export function WrapUpPage({ session, person }: Props) {
  const shown = useLive(async () => {
    const [takeaways, next, goals] = await Promise.all([
      takeawaysOf(session.id),
      nextAfter(session),
      person ? goalsWith(person) : [],
    ]);
    return { takeaways, next, goals };
  }, [session.id, session.startsAt, person?.id, person?.updatedAt]);
  if (!shown) return null;
  const { takeaways, next, goals } = shown;
  // The next session may have been moved since, from anywhere.
  const nextOn = next ? dayOf(next.startsAt, myZone()).toString() : session.wrapUp.nextOn;
  const told: Session = { ...session, wrapUp: { ...session.wrapUp, nextOn } };
  return (
    <div className={styles.wrap}>
      <Agreed session={session} person={person} takeaways={takeaways} />
      {person && <NextDate session={session} person={person} next={next} />}
      {person && <Thanks session={told} person={person} takeaways={takeaways} />}
      <HowItWas session={session} goals={goals} />
      {person && <GoalLooks session={session} person={person} />}
      {person && <CheckInWaits personId={person.id} />}
      <NotAsked session={session} person={person} takeaways={takeaways} />
      <Recap session={told} person={person} name={nameOf(person)} takeaways={takeaways} />
      {person && roleWith(person, session) === 'mentor' && (
        <Tracking session={told} name={person.name} takeaways={takeaways} />
      )}
      <Foot session={session} name={nameOf(person)} />
    </div>
  );
}
