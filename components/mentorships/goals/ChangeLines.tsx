import type { GoalChange } from '@/lib/mentorships/goal-change';
import { FIELD_LABELS, fieldWords } from './words';
import styles from './Goals.module.css';

/** What a change made of a goal, field by field. */
export function ChangeLines({ change }: { change: GoalChange }) {
  return (
    <dl className={styles.lines}>
      {change.fields.map(({ field, from, to }) => (
        <div key={field}>
          <dt className="quiet">{FIELD_LABELS[field]}</dt>
          <dd dir="auto">
            <del>{fieldWords(field, from)}</del> → {fieldWords(field, to)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
