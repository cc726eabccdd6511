import type { Segment } from '@/lib/sessions/agenda';
import styles from './TimeBar.module.css';

interface Props {
  segments: Segment[];
  usedMs: number;
  plannedMs: number;
  tone: 'calm' | 'soon' | 'over';
}

/** Planned time divided by the agenda, filled as it is used. The timer beside it says the same in words. */
export function TimeBar({ segments, usedMs, plannedMs, tone }: Props) {
  return (
    <div className={styles.bar} data-tone={tone} aria-hidden="true">
      {segments.map((segment, index) => {
        const before = segments
          .slice(0, index)
          .reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
        const length = segment.minutes * 60_000;
        const used = Math.min(1, Math.max(0, (usedMs - before) / length));
        return (
          <div
            key={segment.title}
            className={styles.part}
            style={{ flexGrow: length / plannedMs }}
            title={`${segment.title}, ${segment.minutes} min`}
          >
            <div className={styles.used} style={{ width: `${used * 100}%` }} />
          </div>
        );
      })}
    </div>
  );
}
