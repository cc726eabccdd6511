import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/components/ui/useNow';
import { segmentAt } from '@/lib/sessions/agenda';
import {
  elapsed,
  formatTime,
  isPaused,
  pauseClock,
  pressure,
  remaining,
  resumeClock,
  type Clock,
} from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import { tell } from '@/lib/platform/messages';
import { undo } from '@/lib/store/mutate';
import { endSession, moveClock } from '@/lib/store/sessions';
import { TimeBar } from './TimeBar';
import styles from './SessionHead.module.css';

const WORDS = { calm: 'left', soon: 'left, soon', over: 'over' };

/** Who, which part of the talk, how much time is left: it stays in sight. */
export function SessionHead({
  session,
  clock,
  name,
}: {
  session: Session;
  clock: Clock;
  name: string;
}) {
  const now = useNow(500);
  const left = remaining(clock, now);
  const tone = pressure(clock, now);
  const ended = session.state === 'ended';
  const used = elapsed(clock, now);
  const segment = session.segments[segmentAt(session.segments, used)];
  const paused = isPaused(clock);

  const move = (change: (clock: Clock, at: number) => Clock) =>
    void moveClock(session.id, change).then(
      () => tell('sessionChanged', null),
      (error: unknown) => toast(`The clock was not changed: ${String(error)}. Please try again.`),
    );
  const end = async () => {
    try {
      const changes = await endSession(session.id);
      void tell('sessionChanged', null);
      toast('The session has ended.', async () => {
        await undo(changes);
        await tell('sessionChanged', null);
      });
    } catch (error) {
      toast(`Not ended: ${String(error)}. Your notes are safe; please try again.`);
    }
  };

  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.name} title={name} dir="auto">
          {name}
        </h1>
        {ended ? (
          <span className="quiet figures">{Math.round(used / 60_000)} min</span>
        ) : (
          <span className={styles.time} data-tone={tone}>
            <span role="timer" aria-label="Time left" className="figures">
              {formatTime(Math.abs(left))}
            </span>{' '}
            <span className={styles.word}>{paused ? 'paused' : WORDS[tone]}</span>
          </span>
        )}
      </div>
      <TimeBar
        segments={session.segments}
        usedMs={used}
        plannedMs={clock.plannedMs}
        tone={ended ? 'calm' : tone}
      />
      {!ended && (
        <div className={styles.line}>
          <span className={styles.segment}>{segment?.title}</span>
          {paused ? (
            <Button onClick={() => move(resumeClock)}>Resume</Button>
          ) : (
            <Button onClick={() => move(pauseClock)}>Pause</Button>
          )}
          <Button onClick={() => void end()}>End session</Button>
        </div>
      )}
    </header>
  );
}
