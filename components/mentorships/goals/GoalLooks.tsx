import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { cameTo } from '@/lib/mentorships/goal-change';
import { goalsToWrapUp } from '@/lib/mentorships/goal-talk';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import { changeGoal } from '@/lib/store/goals';
import { goalsToLookAt, openGoalsWith } from '@/lib/store/goals-in-talk';
import { Look } from './Look';
import { Progress } from './Progress';
import wrap from '@/components/sessions/wrap/WrapUp.module.css';
import styles from './Goals.module.css';

interface Props {
  session: Session;
  person: Person;
}

/** R4: in the wrap-up, a line for each goal that is to be looked at or was brought nearer. */
export function GoalLooks({ session, person }: Props) {
  const now = useNow(60_000);
  const zone = myZone();
  const shown = useLive(async () => {
    const agreed = await openGoalsWith(person.id);
    if (!agreed) return [];
    const toLookAt = await goalsToLookAt(session, agreed, Date.now(), zone);
    return goalsToWrapUp(agreed.goals, toLookAt, session, zone);
  }, [person.id, session.id, session.updatedAt, zone]);
  if (!shown || shown.length === 0) return null;
  const today = dayOf(now, zone).toString();
  return (
    <section className={wrap.part} aria-label="Goals">
      <h2>How far are your goals?</h2>
      <ul className={styles.goals}>
        {shown.map((goal) => (
          <li key={goal.id} className={styles.line}>
            <span className="wrap" dir="auto">
              {goal.title}
            </span>
            <Progress goal={goal} />
            <Look goal={goal} today={today} />
            {goal.progress === 100 && (
              <Button
                aria-label={`Reached: ${goal.title}`}
                onClick={() =>
                  void done(
                    () => changeGoal(goal.id, (one) => cameTo(one, 'reached', Date.now())),
                    `Reached: ${goal.title}. That is worth a moment.`,
                  )
                }
              >
                Reached
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
