import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { movable, takesDropped } from '@/components/ui/lanes';
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
  const step = ({ id, name }: Person, by: 1 | -1) => {
    const to = STAGES[STAGES.indexOf(stage) + by];
    if (to) onMove(id, name, to);
  };
  return (
    <section
      className={styles.column}
      aria-label={`${STAGE_LABELS[stage]}, ${ids.length}`}
      {...takesDropped('person', ({ id, name }) => onMove(id, name, stage))}
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
                    title="Drag it, or press Alt and an arrow key, to move it to another stage"
                    {...movable('person', person, (by) => step(person, by))}
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
