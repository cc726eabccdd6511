import { useNow } from '@/components/ui/useNow';
import { segmentsAt, turnTo, type SegmentTime } from '@/lib/sessions/segments';
import type { Session } from '@/lib/sessions/session';
import { move } from '../time/moves';
import styles from './Agenda.module.css';

const minutes = (ms: number) => Math.floor(ms / 60_000);

/** The agenda's parts; while the session runs, with the time each had, and to be turned to. */
export function SegmentList({ session }: { session: Session }) {
  const now = useNow(1_000);
  const { id, segments, clock, state } = session;
  if (!clock || state !== 'running') {
    return (
      <ol className={styles.parts}>
        {segments.map(({ title, minutes: planned }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two parts may be called the same
          <li key={index} className={styles.part}>
            <span className={styles.title} dir="auto">
              {title}
            </span>
            <span className={`figures ${styles.minutes}`}>{planned} min</span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol className={styles.parts}>
      {segmentsAt(segments, clock, now).map((time, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two parts may be called the same
        <li key={index}>
          <button
            type="button"
            className={styles.part}
            data-state={time.state}
            aria-current={time.state === 'current' ? 'step' : undefined}
            title={`Turn to ${time.title}`}
            onClick={() => void move(id, (kept, at) => turnTo(kept, index, at))}
          >
            <span className={styles.title} dir="auto">
              {time.title}
            </span>
            <span className={`figures ${styles.minutes}`}>{usedOf(time)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** "4 of 5 min, early" */
function usedOf({ state, usedMs, plannedMs, left }: SegmentTime): string {
  if (state === 'ahead' && usedMs === 0) return `${minutes(plannedMs)} min`;
  const aside = left === 'early' || left === 'late' ? `, ${left}` : '';
  return `${minutes(usedMs)} of ${minutes(plannedMs)} min${aside}`;
}
