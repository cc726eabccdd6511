import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Goal } from '@/lib/mentorships/goal';
import { cameTo } from '@/lib/mentorships/goal-change';
import { changeGoal, removeGoal } from '@/lib/store/goals';
import { GoalHistory } from './GoalHistory';
import { progressWords } from './words';
import section from '@/components/ui/Section.module.css';

/** Goals that were reached or closed; each can be opened again. */
export function PastGoals({ goals, name }: { goals: readonly Goal[]; name: string }) {
  if (goals.length === 0) return null;
  return (
    <section className={section.section} aria-label="Reached and closed">
      <h2>Reached and closed</h2>
      <ul className={section.list}>
        {goals.map((goal) => {
          const { id, title, state, stateAt } = goal;
          const day = dayWords(dayOf(stateAt, myZone()).toString());
          return (
            <li key={id}>
              <div className={section.row}>
                <span className={`wrap ${section.grow}`} dir="auto">
                  {title}{' '}
                  <span className="quiet small">
                    {state === 'reached'
                      ? `reached ${day}`
                      : `closed ${day}, ${progressWords(goal)}`}
                  </span>
                </span>
                <Button
                  look="quiet"
                  aria-label={`Open again: ${title}`}
                  onClick={() =>
                    void done(
                      () => changeGoal(id, (one) => cameTo(one, 'open', Date.now())),
                      `Open again: ${title}`,
                    )
                  }
                >
                  Open again
                </Button>
                <Button
                  look="destroys"
                  aria-label={`Remove: ${title}`}
                  onClick={() => void done(() => removeGoal(id), `Removed: ${title}`)}
                >
                  Remove
                </Button>
              </div>
              <GoalHistory goal={goal} name={name} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
