import styles from './Exchange.module.css';

interface Props {
  title: string;
  count: number;
  /** As many as are worth reading. */
  rows: { what: string; why: string }[];
  open?: boolean;
}

/** Rows of a file that share a fate, each with its reason. */
export function Rows({ title, count, rows, open = false }: Props) {
  if (count === 0) return null;
  return (
    <details open={open}>
      <summary>
        <span className="figures">{count.toLocaleString('en')}</span> {title}
      </summary>
      <ul className={styles.rows}>
        {rows.map(({ what, why }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of a file have no other name, and never change places
          <li key={index} className="small wrap">
            <bdi>{what}</bdi>
            {why !== '' && <span className="quiet"> {why}</span>}
          </li>
        ))}
        {count > rows.length && (
          <li className="quiet small">and {(count - rows.length).toLocaleString('en')} more</li>
        )}
      </ul>
    </details>
  );
}
