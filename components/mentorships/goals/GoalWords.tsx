import { DayField } from '@/components/sessions/wrap/DayField';
import { kept } from '@/components/ui/kept';
import { AutoText } from '@/components/ui/AutoText';
import type { Goal } from '@/lib/mentorships/goal';
import { reword } from './Answer';
import { FIELD_EXAMPLES, FIELD_LABELS } from './words';
import styles from './Goals.module.css';

/** As long as the store takes it. */
const MOST = 4_000;

/** All that can be agreed about a goal, changed where it stands. */
export function GoalWords({ goal }: { goal: Goal }) {
  return (
    <div className={styles.words}>
      <AutoText
        label={FIELD_LABELS.title}
        value={goal.title}
        save={(title) => reword(goal.id, { title })}
      />
      {(['measure', 'means', 'why'] as const).map((field) => (
        <AutoText
          key={field}
          long
          label={FIELD_LABELS[field]}
          value={goal[field]}
          placeholder={FIELD_EXAMPLES[field]}
          save={(text) => reword(goal.id, { [field]: text.slice(0, MOST) })}
        />
      ))}
      <div className={styles.day}>
        <span aria-hidden="true">{FIELD_LABELS.dueDay}</span>
        <DayField
          label={FIELD_LABELS.dueDay}
          day={goal.dueDay}
          onChange={(dueDay) => kept(reword(goal.id, { dueDay }))}
        />
      </div>
    </div>
  );
}
