import styles from './Board.module.css';

/** The table top: only drawn, everything it means is said by the chairs. */
export function Table() {
  return (
    <div className={styles.table}>
      <svg viewBox="0 0 200 200" aria-hidden="true">
        <circle cx="100" cy="100" r="98" className={styles.top} />
        <circle cx="100" cy="100" r="88" className={styles.grain} />
        <circle cx="100" cy="100" r="60" className={styles.grain} />
      </svg>
    </div>
  );
}
