import { Answers } from '@/components/outbox/Answers';
import { Declined } from '@/components/outbox/Declined';
import { useLive } from '@/components/ui/useLive';
import { dayWords, myZone } from '@/components/ui/when';
import { ASKS, type Purpose } from '@/lib/outreach/purpose';
import type { Person } from '@/lib/people/person';
import { stepWith } from '@/lib/store/outcomes';
import type { Desk } from './writing';
import styles from './Standing.module.css';

/** How it stands with the person: a no that is respected, or an answer that is awaited. */
export function Standing({
  person,
  purpose,
  desk,
}: {
  person: Person;
  purpose: Purpose;
  desk: Desk;
}) {
  const step = useLive(() => stepWith(person.id, Date.now(), myZone()), [person.id]);
  const refresh = () => void desk.refreshPerson();
  if (person.stage === 'declined' && ASKS.includes(purpose)) {
    return (
      <Declined
        person={person}
        onReopened={refresh}
        onWriteTo={(next) => desk.choosePerson(next)}
      />
    );
  }
  if (!step) return null;
  return (
    <div className={styles.standing}>
      <p className="small wrap">
        {step.reason} {!step.due && `${NEXT[step.kind]} ${dayWords(step.day)}.`}
      </p>
      <Answers person={person} onAnswered={refresh} />
    </div>
  );
}

const NEXT = { 'follow-up': 'A follow-up is due on', 'let-go': 'Let it go after' };
