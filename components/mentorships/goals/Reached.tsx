import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import { dayOf, inDays } from '@/lib/data/day';
import type { Goal } from '@/lib/mentorships/goal';
import { cameTo } from '@/lib/mentorships/goal-change';
import type { Person } from '@/lib/people/person';
import { changeGoal } from '@/lib/store/goals';
import section from '@/components/ui/Section.module.css';
import styles from './Goals.module.css';

interface Props {
  goal: Goal;
  person: Person | undefined;
  /** It is theirs: you are their mentor. */
  theirs: boolean;
  /** To write down what comes after it. */
  onNext: () => void;
}

/** R4: a goal that was reached, enjoyed for a moment: then it is put with the others, or the next is chosen. */
export function Reached({ goal, person, theirs, onNext }: Props) {
  const { id, title, createdAt, stateAt, milestones } = goal;
  const zone = myZone();
  const days = dayOf(createdAt, zone).until(dayOf(stateAt, zone)).days;
  const steps = milestones.filter(({ doneAt }) => doneAt !== null).length;
  const told = [
    days > 0 && `${inDays(days)} after it was set`,
    steps > 0 && (steps === 1 ? 'by one milestone' : `by ${steps} milestones`),
  ].filter(Boolean);
  const settle = (says: string) =>
    done(() => changeGoal(id, () => ({ settledAt: Date.now() })), says);
  return (
    <section className={`${section.section} ${styles.reached}`} aria-label={`Reached: ${title}`}>
      <h2 className="wrap">
        {theirs && person ? <bdi>{person.name}</bdi> : 'You'} reached it: <bdi>{title}</bdi>
      </h2>
      <p className="wrap">
        {told.length > 0 && `${told.join(', ')}. `}
        That is worth a moment
        {person && (
          <>
            , and{' '}
            <Link href={theirs ? `/write/${person.id}` : `/write/${person.id}/progress-report`}>
              a word to {person.name}
            </Link>
          </>
        )}
        .
      </p>
      <div className={section.row}>
        <Button look="main" onClick={() => void settle('Well done.').then((ok) => ok && onNext())}>
          Choose the next
        </Button>
        <Button onClick={() => void settle('It is with those you reached.')}>Close</Button>
        <Button
          look="quiet"
          onClick={() =>
            void done(
              () => changeGoal(id, (one) => cameTo(one, 'open', Date.now())),
              `Open again: ${title}`,
            )
          }
        >
          Not quite yet
        </Button>
      </div>
    </section>
  );
}
