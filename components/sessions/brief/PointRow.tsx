import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { done } from '@/components/outbox/done';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { removePoint, togglePoint } from '@/lib/sessions/points';
import type { Point, Session } from '@/lib/sessions/session';
import { askLater, bringBack, changePoints, type PointList } from '@/lib/store/points';
import { kept } from '../kept';
import { PointText } from './PointText';
import styles from './Points.module.css';

const DRAGGED = 'application/x-boardside-point';

interface Props {
  session: Session;
  list: PointList;
  point: Point;
  place: number;
  /** "objective" or "question" */
  one: string;
  person: Person | undefined;
  /** By so many places from where the point is by then; another that is dropped here takes this one's place. */
  onShift: (by: number) => void;
  onDropped: (id: string) => void;
}

/** One point: tick it, change its words in place, move it, put it off or take it away. */
export function PointRow({ session, list, point, place, one, person, ...on }: Props) {
  const [over, setOver] = useState(false);
  const { id, text, done: ticked } = point;
  const change = (step: typeof togglePoint) =>
    changePoints(session.id, list, (all) => step(all, id));
  const back = () => kept(bringBack(session.id, list, point, place));
  const keys = (event: KeyboardEvent, freely: boolean) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !(event.altKey || freely)) return;
    event.preventDefault();
    on.onShift(step);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [dragged, from] = event.dataTransfer.getData(DRAGGED).split(' ');
    if (!dragged || from !== list) return;
    event.preventDefault();
    on.onDropped(dragged);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop; keys move points too
    <li
      className={styles.point}
      data-over={over || undefined}
      data-done={ticked || undefined}
      onKeyDown={(event) => keys(event, false)}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button
        type="button"
        id={`move-${id}`}
        className={styles.handle}
        aria-label={`Move ${one} ${place + 1}, with the arrow keys`}
        title="Drag it, or press Alt with ↑ or ↓"
        draggable
        onKeyDown={(event) => {
          keys(event, true);
          event.stopPropagation();
        }}
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED, `${id} ${list}`);
          const row = event.currentTarget.closest('li');
          if (row) event.dataTransfer.setDragImage(row, 12, 12);
        }}
      >
        ⠿
      </button>
      <input
        type="checkbox"
        id={`done-${id}`}
        aria-label={`${list === 'questions' ? 'Asked' : 'Reached'}: ${text}`}
        checked={ticked}
        onChange={() => kept(change(togglePoint))}
      />
      <PointText
        id={`text-${id}`}
        label={`${one.charAt(0).toUpperCase()}${one.slice(1)} ${place + 1}`}
        session={session}
        list={list}
        point={point}
      />
      <span className={styles.buttons}>
        {list === 'questions' && person && !ticked && (
          <Button
            look="quiet"
            aria-label={`Ask later: ${text}`}
            onClick={() =>
              void done(
                askLater(session.id, id, person.id),
                `It waits for your next session with ${person.name}.`,
                back,
              )
            }
          >
            Later
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={`Remove: ${text}`}
          onClick={() => void done(change(removePoint), `Removed: ${text}`, back)}
        >
          ×
        </Button>
      </span>
    </li>
  );
}
