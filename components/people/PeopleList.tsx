import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { PersonRow } from './PersonRow';
import { useRows } from './useRows';
import styles from './PeopleList.module.css';

interface Props {
  ids: string[];
  chosen: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
}

const ROW = 56;

/** Any number of people, of whom only those in view are there. */
export function PeopleList({ ids, chosen, onChoose }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: ids.length,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => ids[index] ?? index,
  });
  const items = list.getVirtualItems();
  const rows = useRows(items.map(({ index }) => ids[index] ?? ''));
  return (
    <div ref={frame} className={styles.frame} data-list>
      <ul className={styles.list} style={{ height: list.getTotalSize() }} aria-label="People">
        {items.map(({ index, start, key }) => {
          const id = ids[index] ?? '';
          return (
            <li
              key={key}
              className={styles.place}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={ids.length}
              aria-posinset={index + 1}
            >
              <PersonRow
                id={id}
                person={rows.get(id)}
                chosen={chosen.has(id)}
                onChoose={onChoose}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
