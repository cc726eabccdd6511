import { dayWords, whenWas } from '@/components/ui/when';
import type { Goal } from '@/lib/mentorships/goal';
import { changesOf } from '@/lib/mentorships/goal-change';
import { ChangeLines } from './ChangeLines';
import styles from './Goals.module.css';

/** Every look at a goal and every change of it, the newest first. */
export function GoalHistory({ goal, name }: { goal: Goal; name: string }) {
  const looks = goal.evaluations.toReversed();
  // The last one is asked about elsewhere, as long as it was not agreed.
  const changes = changesOf(goal).filter(({ agreed }, index) => agreed || index > 0);
  if (looks.length + changes.length === 0) return null;
  return (
    <details>
      <summary>Looks and changes</summary>
      <div className={styles.history}>
        {looks.length > 0 && (
          <ul aria-label="Looks">
            {looks.map(({ day, progress, note }) => (
              <li key={day}>
                <span className="quiet figures">
                  {dayWords(day)}, {progress} %
                </span>{' '}
                <span dir="auto">{note}</span>
              </li>
            ))}
          </ul>
        )}
        {changes.length > 0 && (
          <ul aria-label="Changes">
            {changes.map((change) => (
              <li key={change.at}>
                <span className="quiet">
                  Changed {whenWas(change.at)},{' '}
                  {change.agreed ? (
                    <>
                      agreed with <bdi>{name}</bdi>
                    </>
                  ) : (
                    'not agreed'
                  )}
                </span>
                <ChangeLines change={change} />
                {change.note !== '' && <p dir="auto">{change.note}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
