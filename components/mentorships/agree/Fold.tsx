import type { ReactNode } from 'react';
import styles from './Agree.module.css';

interface Props {
  title: string;
  /** What is said there by now, in few words. */
  said?: string;
  open?: boolean;
  children: ReactNode;
}

/** A part that waits folded until it is wanted, and says what it holds. */
export function Fold({ title, said = '', open = false, children }: Props) {
  return (
    <details className={styles.fold} open={open}>
      <summary>
        <h3>{title}</h3>
        {said !== '' && (
          <span className={styles.said} dir="auto">
            {said}
          </span>
        )}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
