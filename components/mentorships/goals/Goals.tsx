import { useRef } from 'react';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { isCelebrated } from '@/lib/mentorships/goal-change';
import { goalsOf } from '@/lib/store/goals';
import type { PartProps } from '../MentorshipPage';
import { AddGoal } from './AddGoal';
import { AskForGoal } from './AskForGoal';
import { GoalCard } from './GoalCard';
import { PastGoals } from './PastGoals';
import { Reached } from './Reached';
import section from '@/components/ui/Section.module.css';
import styles from './Goals.module.css';

/** From so many on, each has little of anybody's time. */
const MANY = 4;

/** R4: what a mentorship works toward. */
export function Goals({ mentorship, person }: PartProps) {
  const now = useNow(60_000);
  const adding = useRef<HTMLDivElement>(null);
  const goals = useLive(() => goalsOf(mentorship.id), [mentorship.id]);
  if (!goals) return null;
  const open = goals.filter(({ state }) => state === 'open');
  const celebrated = goals.filter(isCelebrated);
  const past = goals.filter((goal) => goal.state !== 'open' && !isCelebrated(goal));
  const name = person?.name ?? 'them';
  const { term } = mentorship.terms;
  const endsOn = term?.kind === 'until' ? term.day : null;
  return (
    <div className={styles.goals}>
      {celebrated.map((goal) => (
        <Reached
          key={goal.id}
          goal={goal}
          person={person}
          theirs={mentorship.role === 'mentor'}
          onNext={() => adding.current?.querySelector('input')?.focus()}
        />
      ))}
      {open.map((goal, index) => (
        <GoalCard
          key={goal.id}
          goal={goal}
          name={name}
          endsOn={endsOn}
          // The newest asks; the others say that they could.
          asks={index === open.length - 1}
          now={now}
        />
      ))}
      {open.length >= MANY && (
        <p className={section.hint}>
          {open.length} goals are open. Two or three have more of your time each; one that is closed
          can be opened again.
        </p>
      )}
      <div ref={adding}>
        {open.length === 0 ? (
          <AskForGoal mentorship={mentorship} person={person} />
        ) : (
          <section className={section.section} aria-label="Another goal">
            <h2>Another goal</h2>
            <AddGoal mentorshipId={mentorship.id} placeholder="One sentence" />
          </section>
        )}
      </div>
      <PastGoals goals={past.toReversed()} name={name} />
    </div>
  );
}
