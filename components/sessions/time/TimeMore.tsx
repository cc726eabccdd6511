import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { LOCALE } from '@/components/ui/when';
import type { Segment } from '@/lib/sessions/agenda';
import { extend, moveStart } from '@/lib/sessions/clock-change';
import { shiftOf, type Clock } from '@/lib/sessions/clock';
import { currentSegment, stepBack } from '@/lib/sessions/segments';
import { ChimeSetting } from './ChimeSetting';
import { move } from './moves';
import styles from './TimeMore.module.css';

const EARLIER = [1, 2, 5, 10] as const;

interface Props {
  id: string;
  clock: Clock;
  segments: Segment[];
  now: number;
}

/** What is needed now and then: a longer or shorter session, another beginning, the segment before. */
export function TimeMore({ id, clock, segments, now }: Props) {
  // The stored stamps stand on a line of their own; people read the clock on the wall.
  const began = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' }).format(
    clock.startedAt - shiftOf(clock),
  );
  const earlier = async (minutes: number) => {
    await move(id, (kept, at) => moveStart(kept, -minutes * 60_000, at));
    toast(`The session began ${minutes} min earlier.`, () =>
      move(id, (kept, at) => moveStart(kept, minutes * 60_000, at)),
    );
  };
  return (
    <div className={styles.more} role="group" aria-label="More for the time">
      <div className={styles.row}>
        <Button onClick={() => void move(id, (kept, at) => extend(kept, -5, at))}>−5 min</Button>
        <Button onClick={() => void move(id, (kept, at) => extend(kept, 5, at))}>+5 min</Button>
        <Button
          aria-label="Back to the segment before"
          disabled={currentSegment(segments, clock, now) === 0}
          onClick={() => void move(id, (kept, at, { segments: all }) => stepBack(kept, all, at))}
        >
          Back
        </Button>
      </div>
      <p className="quiet small figures">You began at {began}. Make it earlier by</p>
      <div className={styles.row}>
        {EARLIER.map((minutes) => (
          <Button
            key={minutes}
            className={styles.small ?? ''}
            aria-label={`We began ${minutes} min earlier`}
            onClick={() => void earlier(minutes)}
          >
            {minutes}
          </Button>
        ))}
        <span className="quiet small">min</span>
      </div>
      <ChimeSetting />
    </div>
  );
}
