import type { Segment } from '@/lib/sessions/agenda';
import type { Clock } from '@/lib/sessions/clock';
import { timeBar } from '@/lib/sessions/segments-bar';
import styles from './TimeBar.module.css';

interface Props {
  segments: Segment[];
  clock: Clock;
  now: number;
  tone: 'calm' | 'soon' | 'over';
}

/**
 * No finer than is seen: what looks the same is not drawn anew at every look at
 * the clock, which would hold up the frame of a key typed in the notes.
 */
const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** Planned time divided by the agenda, filled as it is used. The timer beside it says the same in words. */
export function TimeBar({ segments, clock, now, tone }: Props) {
  const { parts, spare, overrun, nowAt } = timeBar(segments, clock, now);
  const running = clock.endedAt === null;
  return (
    <div className={styles.bar} data-tone={tone} aria-hidden="true">
      {parts.map(({ title, plannedMs, width, filled, state }, index) => (
        <div
          // oxlint-disable-next-line react/no-array-index-key -- two parts may be called the same
          key={index}
          className={styles.part}
          data-current={running && state === 'current'}
          style={{ flexGrow: width }}
          title={`${title}, ${Math.round(plannedMs / 60_000)} min`}
        >
          <div className={styles.used} style={{ width: percent(filled) }} />
        </div>
      ))}
      {spare > 0 && <div className={styles.spare} style={{ flexGrow: spare }} title="Added" />}
      {overrun > 0 && (
        <div className={styles.overrun} style={{ flexGrow: overrun }} title="Past the plan" />
      )}
      {running && <div className={styles.now} style={{ left: percent(nowAt) }} />}
    </div>
  );
}
