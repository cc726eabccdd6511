import { DayField } from '@/components/sessions/wrap/DayField';
import { kept } from '@/components/ui/kept';
import { AutoText } from '@/components/ui/AutoText';
import type { AgreedGoal, Goal } from '@/lib/mentorships/goal';
import { reworded } from '@/lib/mentorships/goal-change';
import type { Sharpening } from '@/lib/mentorships/smart';
import { changeGoal } from '@/lib/store/goals';
import { FIELD_EXAMPLES } from './words';
import styles from './Goals.module.css';

/** A question about a goal, and the field its answer goes to. */
export function Answer({ goal, question }: { goal: Goal; question: Sharpening }) {
  const { field, asks } = question;
  if (field === 'dueDay')
    return (
      <div className={styles.day}>
        <span aria-hidden="true">{asks}</span>
        <DayField
          label={asks}
          day={goal.dueDay}
          onChange={(dueDay) => kept(reword(goal.id, { dueDay }))}
        />
      </div>
    );
  return (
    <AutoText
      label={asks}
      value={goal[field]}
      placeholder={FIELD_EXAMPLES[field]}
      save={(text) => reword(goal.id, { [field]: text })}
    />
  );
}

/** With other words, kept as they are typed; a goal is never without any. */
export async function reword(id: string, fields: Partial<AgreedGoal>): Promise<void> {
  if (fields.title !== undefined && fields.title.trim() === '') return;
  await changeGoal(id, (goal) => reworded(goal, fields, Date.now()));
}
