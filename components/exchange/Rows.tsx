import { useState } from 'react';
import styles from './Exchange.module.css';

interface Props {
  title: string;
  count: number;
  /** As many as are worth reading; `row` is the one of the file. */
  rows: { row?: number; what: string; why: string }[];
  open?: boolean;
}

/** Rows of a file that share a fate, each with its reason; made when they are looked at. */
export function Rows({ title, count, rows, open = false }: Props) {
  const [shown, setShown] = useState(open);
  if (count === 0) return null;
  return (
    <details open={shown} onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary>
        <span className="figures">{count.toLocaleString('en')}</span> {title}
      </summary>
      {shown && (
        <ul className={styles.rows}>
          {rows.map(({ row, what, why }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows of a file have no other name, and never change places
            <li key={index} className="small wrap">
              {row !== undefined && <span className="quiet figures">Row {row} </span>}
              <bdi>{what}</bdi>
              {why !== '' && <span className="quiet"> · {why}</span>}
            </li>
          ))}
          {count > rows.length && (
            <li className="quiet small">and {(count - rows.length).toLocaleString('en')} more</li>
          )}
        </ul>
      )}
    </details>
  );
}
