import { useState } from 'react';
import { onDemand } from '@/components/ui/onDemand';
import { Button } from '@/components/ui/Button';
import {
  formatTime,
  isPaused,
  pauseClock,
  pressure,
  remaining,
  resumeClock,
  type Clock,
} from '@/lib/sessions/clock';
import { advance } from '@/lib/sessions/segments';
import type { Session } from '@/lib/sessions/session';
import { end, move } from './time/moves';
import { SegmentLine } from './time/SegmentLine';
import { TimeBar } from './time/TimeBar';
import { useChime } from './time/useChime';
import { useSessionClock } from './time/useSessionClock';
import { useSessionKeys } from './time/useSessionKeys';
import { useTold } from './time/useTold';
import { VeilButton } from './VeilButton';
import styles from './SessionHead.module.css';

const WORDS = { calm: 'left', soon: 'left, soon', over: 'over' };
const TimeMore = onDemand(async () => (await import('./time/TimeMore')).TimeMore);

interface Props {
  session: Session;
  clock: Clock;
  name: string;
  agendaOpen: boolean;
  onAgenda: () => void;
}

/** Who, which part of the talk, how much time is left: it stays in sight. */
export function SessionHead({ session, clock: stored, name, agendaOpen, onAgenda }: Props) {
  const { id, segments } = session;
  const { clock, now } = useSessionClock(id, stored);
  const says = useTold(clock, now, useChime(id, clock));
  const [more, setMore] = useState(false);
  const next = () => void move(id, (kept, at, { segments: all }) => advance(kept, all, at));
  useSessionKeys(next);
  const [tone, paused] = [pressure(clock, now), isPaused(clock)];
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.name} title={name} dir="auto">
          {name}
        </h1>
        <span className={styles.time} data-tone={tone}>
          <span role="timer" aria-label="Time left" className="figures">
            {formatTime(remaining(clock, now)).replace('-', '')}
          </span>{' '}
          <span className={styles.word}>{paused ? 'paused' : WORDS[tone]}</span>
        </span>
      </div>
      <TimeBar segments={segments} clock={clock} now={now} tone={tone} />
      <SegmentLine
        segments={segments}
        clock={clock}
        now={now}
        open={agendaOpen}
        onOpen={onAgenda}
        onNext={next}
      />
      <div className={styles.keys}>
        <Button
          className={styles.key ?? ''}
          onClick={() => void move(id, paused ? resumeClock : pauseClock)}
        >
          {paused ? 'Resume' : 'Pause'}
        </Button>
        <Button className={styles.key ?? ''} onClick={() => void end(id)}>
          End session
        </Button>
        <span className={styles.space} />
        <VeilButton className={styles.sign ?? ''} />
        <Button
          look="quiet"
          className={styles.sign ?? ''}
          aria-label="More for the time"
          aria-expanded={more}
          onClick={() => setMore(!more)}
        >
          ⋯
        </Button>
      </div>
      {more && <TimeMore id={id} clock={clock} segments={segments} now={now} />}
      <p className="unseen" role="status" aria-label="Time">
        {says}
      </p>
    </header>
  );
}
