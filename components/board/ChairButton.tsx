import type { CSSProperties } from 'react';
import { whenWas } from '@/components/ui/when';
import { freshness } from '@/lib/board/seat';
import { initials } from '@/lib/people/name';
import type { Chair } from '@/lib/store/board';
import styles from './Board.module.css';

interface Props {
  chair: Chair;
  /** Where it stands around the table, in degrees; 0 is to the right, clockwise. */
  angle: number;
  now: number;
  onOpen: () => void;
}

/** One chair: dashed and with its letter when empty, with a ring that fades as contact grows old when held. */
export function ChairButton({ chair: { seat, holder }, angle, now, onOpen }: Props) {
  const since = holder?.lastTouchAt ?? seat.history.at(-1)?.from ?? 0;
  const fresh = holder ? freshness(seat, since, now) : 0;
  const turn = (angle * Math.PI) / 180;
  const place = {
    '--x': Math.cos(turn).toFixed(4),
    '--y': Math.sin(turn).toFixed(4),
    '--seat': `var(--seat-${seat.kind})`,
    '--fresh': `${Math.round(8 + 92 * fresh)}%`,
  } as CSSProperties;
  return (
    <li className={styles.place} style={place}>
      <button
        type="button"
        className={styles.chair}
        data-held={holder !== null || undefined}
        title={holder ? story(holder.name, holder.lastTouchAt) : `${seat.purpose} Nobody yet.`}
        onClick={onOpen}
      >
        <span className={styles.mark} aria-hidden="true">
          {holder ? initials(holder.name) : seat.title.charAt(0)}
          {holder && <span className={styles.letter}>{seat.title.charAt(0)}</span>}
        </span>
        {/* Read aloud: "Technical seat: Ada Moreno". */}
        <span className={styles.words}>
          <strong>
            {seat.title} seat<span className={styles.colon}>:</span>
          </strong>
          <span className={styles.holder}>{holder ? holder.name : 'empty'}</span>
        </span>
      </button>
    </li>
  );
}

function story(name: string, lastTouchAt: number | null): string {
  return lastTouchAt === null
    ? `${name}: no contact noted yet.`
    : `${name}: last contact ${whenWas(lastTouchAt)}.`;
}
