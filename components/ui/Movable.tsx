import { useState, type DragEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Move } from './useMoving';
import styles from './Movable.module.css';

const DRAGGED = 'application/x-boardside-point';

interface Props {
  id: string;
  place: number;
  /** Only what comes from the list of this name can be dropped here. */
  list: string;
  /** What is moved: "objective", "milestone". */
  one: string;
  /** It is behind you. */
  done: boolean;
  onMove: (id: string, move: Move) => void;
  children: ReactNode;
}

/** A row of a list that is dragged by its handle, or moved by Alt and the arrow keys. */
export function Movable({ id, place, list, one, done, onMove, children }: Props) {
  const [over, setOver] = useState(false);
  const keys = (event: KeyboardEvent, freely: boolean) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || !(event.altKey || freely)) return;
    event.preventDefault();
    onMove(id, { by: step });
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const [dragged, from] = event.dataTransfer.getData(DRAGGED).split(' ');
    if (!dragged || from !== list) return;
    event.preventDefault();
    onMove(dragged, { to: place });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop; keys move rows too
    <li
      className={styles.row}
      data-over={over || undefined}
      data-done={done || undefined}
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
      {children}
    </li>
  );
}
