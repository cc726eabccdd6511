import { useVeil } from '../veil';
import styles from './Brief.module.css';

export interface Line {
  id: string;
  text: string;
  /** What stands before it. */
  sign: string;
  /** What is said of it in small. */
  aside: string;
  private: boolean;
}

/** Takeaways to be read; private ones stay behind the veil while the screen is shared (Trust 7). */
export function Lines({ lines }: { lines: Line[] }) {
  const { veiled } = useVeil();
  return (
    <ul className={styles.lines}>
      {lines.map(({ id, text, sign, aside, private: hidden }) => (
        <li key={id}>
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
          <span className="wrap" dir="auto">
            {veiled && hidden ? 'A private line' : text}
            {aside !== '' && <span className="quiet small figures"> {aside}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
