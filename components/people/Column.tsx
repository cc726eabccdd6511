import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type DragEvent, type KeyboardEvent } from 'react';
import { Link } from 'wouter';
import { STAGE_HINTS, STAGE_LABELS, STAGES, type Person, type Stage } from '@/lib/people/person';
import { useRows } from './useRows';
import styles from './Columns.module.css';

interface Props {
  stage: Stage;
  ids: string[];
  /** The card that was just moved: it gets the focus back where it is now. */
  moved: string | null;
  onFocused: () => void;
  onMove: (id: string, name: string, to: Stage) => void;
}

const CARD = 60;
const DRAGGED = 'application/x-boardside-person';

/** One stage with those who are there. */
export function Column({ stage, ids, moved, onFocused, onMove }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: ids.length,
    getScrollElement: () => frame.current,
    estimateSize: () => CARD,
    overscan: 6,
  });
  const items = list.getVirtualItems();
  const rows = useRows(items.map(({ index }) => ids[index] ?? ''));
  const at = moved === null ? -1 : ids.indexOf(moved);
  useEffect(() => {
    if (at >= 0) list.scrollToIndex(at);
  }, [at, list]);
  const focusMoved = (card: HTMLAnchorElement | null) => {
    if (!card) return;
    card.focus();
    onFocused();
  };
  const drop = (event: DragEvent) => {
    const dragged: unknown = JSON.parse(event.dataTransfer.getData(DRAGGED) || 'null');
    if (!Array.isArray(dragged)) return;
    event.preventDefault();
    onMove(String(dragged[0]), String(dragged[1]), stage);
  };
  const keys = (event: KeyboardEvent, person: Person) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = STAGES[STAGES.indexOf(stage) + (step ?? 0)];
    if (step === undefined || !event.altKey || !to) return;
    event.preventDefault();
    onMove(person.id, person.name, to);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop; keys move cards too
    <section
      className={styles.column}
      aria-label={`${STAGE_LABELS[stage]}, ${ids.length}`}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={drop}
    >
      <h2>
        {STAGE_LABELS[stage]} <span className="quiet figures">{ids.length}</span>
      </h2>
      <p className={styles.soft}>{STAGE_HINTS[stage]}</p>
      <div ref={frame} className={styles.frame}>
        <ul className={styles.list} style={{ height: list.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const person = rows.get(ids[index] ?? '');
            return (
              <li
                key={ids[index]}
                className={styles.place}
                style={{ transform: `translateY(${start}px)` }}
              >
                {person && (
                  <Link
                    href={`/people/${person.id}`}
                    className={styles.card ?? ''}
                    ref={person.id === moved ? focusMoved : undefined}
                    draggable
                    title="Drag it, or press Alt and an arrow key, to move it to another stage"
                    aria-keyshortcuts="Alt+ArrowRight Alt+ArrowLeft"
                    onKeyDown={(event: KeyboardEvent) => keys(event, person)}
                    onDragStart={(event: DragEvent) => {
                      event.dataTransfer.setData(DRAGGED, JSON.stringify([person.id, person.name]));
                    }}
                  >
                    <span className={styles.line} dir="auto">
                      {person.name}
                    </span>
                    <span className={styles.soft} dir="auto">
                      {person.headline || person.company}
                    </span>
                  </Link>
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
