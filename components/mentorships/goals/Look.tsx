import { done } from '@/components/ui/done';
import { AutoText } from '@/components/ui/AutoText';
import { Button } from '@/components/ui/Button';
import type { Goal } from '@/lib/mentorships/goal';
import { evaluated } from '@/lib/mentorships/goal-change';
import { changeGoal } from '@/lib/store/goals';
import styles from './Goals.module.css';

/** R4: today's look at a goal: a few words, or only that it was looked at. */
export function Look({ goal, today }: { goal: Goal; today: string }) {
  const { id, title, evaluations } = goal;
  const look = evaluations.find(({ day }) => day === today);
  return (
    <div className={styles.look} role="group" aria-label={`A look at it: ${title}`}>
      <AutoText
        label="What you see"
        value={look?.note ?? ''}
        placeholder="What moved, what is in the way"
        save={(note) => changeGoal(id, (one) => evaluated(one, today, { note }))}
      />
      <Button
        aria-label={`Looked at: ${title}`}
        aria-pressed={look !== undefined}
        onClick={() =>
          void done(() => changeGoal(id, (one) => evaluated(one, today)), `Looked at: ${title}`)
        }
      >
        {look ? '✓ Looked at today' : 'Looked at'}
      </Button>
    </div>
  );
}
