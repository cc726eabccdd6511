import { useState } from 'react';
import { kept } from '@/components/ui/kept';
import { myZone } from '@/components/ui/when';
import type { Goal } from '@/lib/mentorships/goal';
import { progressed } from '@/lib/mentorships/goal-change';
import { changeGoal } from '@/lib/store/goals';
import styles from './Goals.module.css';

/** How far a goal is, in steps of ten percent, by dragging or by the arrow keys. */
export function Progress({ goal }: { goal: Goal }) {
  const { id, title, progress } = goal;
  const [moved, setMoved] = useState<number | null>(null);
  // Until the store has it, it stands where it was moved to.
  if (moved === progress) setMoved(null);
  const value = moved ?? progress;
  return (
    <div className={styles.progress}>
      <input
        type="range"
        min={0}
        max={100}
        step={10}
        aria-label={`Progress: ${title}`}
        aria-valuetext={`${value} %`}
        value={value}
        onChange={(event) => {
          const to = Number(event.target.value);
          setMoved(to);
          kept(changeGoal(id, (one) => progressed(one, to, Date.now(), myZone())));
        }}
        onBlur={() => setMoved(null)}
      />
      <span className="figures" aria-hidden="true">
        {value} %
      </span>
    </div>
  );
}
