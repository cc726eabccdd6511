import { Button } from '@/components/ui/Button';
import type { Segment } from '@/lib/sessions/agenda';
import type { Clock } from '@/lib/sessions/clock';
import { segmentsAt } from '@/lib/sessions/segments';
import styles from './SegmentLine.module.css';

interface Props {
  segments: Segment[];
  clock: Clock;
  now: number;
  /** Whether the agenda is shown below. */
  open: boolean;
  onOpen: () => void;
  onNext: () => void;
}

/** The part of the talk that is due, which opens the agenda, and the way to the next. */
export function SegmentLine({ segments, clock, now, open, onOpen, onNext }: Props) {
  const times = segmentsAt(segments, clock, now);
  const at = times.findIndex(({ state }) => state === 'current');
  const current = times[at];
  const minutes = (ms: number) => Math.floor(ms / 60_000);
  return (
    <div className={styles.line}>
      <button type="button" className={styles.segment} aria-expanded={open} onClick={onOpen}>
        <span className="unseen">Agenda: </span>
        <span className={styles.title} dir="auto">
          {current?.title ?? 'No agenda'}
        </span>
        {current && (
          <span className={`figures ${styles.minutes}`}>
            {minutes(current.usedMs)} of {minutes(current.plannedMs)} min
          </span>
        )}
        <span className={styles.sign} aria-hidden="true">
          {open ? '▴' : '▾'}
        </span>
      </button>
      {segments.length > 1 && (
        <Button
          look="quiet"
          aria-label="Next segment"
          title="n, or Alt+N in the notes"
          disabled={at >= segments.length - 1}
          onClick={onNext}
        >
          Next
        </Button>
      )}
    </div>
  );
}
