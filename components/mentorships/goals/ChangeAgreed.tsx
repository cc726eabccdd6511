import { useState } from 'react';
import { done } from '@/components/ui/done';
import { AutoText } from '@/components/ui/AutoText';
import { whenWas } from '@/components/ui/when';
import type { Goal } from '@/lib/mentorships/goal';
import { changeSettled, changesOf } from '@/lib/mentorships/goal-change';
import { changeGoal } from '@/lib/store/goals';
import { ChangeLines } from './ChangeLines';
import styles from './Goals.module.css';

/** A2, S1: whether the last change of a goal was agreed by both; asked beside it, as long as it was not. */
export function ChangeAgreed({ goal, name }: { goal: Goal; name: string }) {
  const [held, setHeld] = useState(false);
  const [last] = changesOf(goal);
  if (!last || (last.agreed && !held)) return null;
  const settle = (fields: Parameters<typeof changeSettled>[1]) =>
    changeGoal(goal.id, (one) => changeSettled(one, fields));
  return (
    <div
      className={styles.agree}
      onFocus={() => setHeld(true)}
      onBlur={({ currentTarget, relatedTarget }) =>
        !currentTarget.contains(relatedTarget) && setHeld(false)
      }
    >
      <p className="small">Changed {whenWas(last.at)}. A goal of two people is changed by both.</p>
      <ChangeLines change={last} />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={last.agreed}
          onChange={({ target }) => {
            const agreed = target.checked;
            void done(
              () => settle({ agreed }),
              agreed ? `Noted: agreed with ${name}.` : 'Noted: not agreed yet.',
            );
          }}
        />
        <span className="wrap">
          Agreed with <bdi>{name}</bdi>?
        </span>
      </label>
      <AutoText label="What was said of it" value={last.note} save={(note) => settle({ note })} />
    </div>
  );
}
