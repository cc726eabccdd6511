import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import styles from './Few.module.css';

/** As many as are read at a glance. */
const FEW = 3;

interface Props<T> {
  label: string;
  items: readonly T[];
  /** One line of the list, an `li`. */
  children: (item: T) => ReactNode;
}

/** The first few of a list; the others when they are asked for. */
export function Few<T>({ label, items, children }: Props<T>) {
  const [all, setAll] = useState(false);
  // One more takes no more room than the button that would hide it.
  const shown = all || items.length === FEW + 1 ? items : items.slice(0, FEW);
  return (
    <>
      <ul className={styles.few} aria-label={label}>
        {shown.map((item) => children(item))}
      </ul>
      {shown.length < items.length && (
        <Button look="quiet" className={styles.all ?? ''} onClick={() => setAll(true)}>
          Show all {items.length}
        </Button>
      )}
    </>
  );
}
