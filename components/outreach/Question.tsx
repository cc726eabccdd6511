import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './Question.module.css';

/** A question that stands where its answer is waited for, and takes the focus because of that. */
export function Question({
  title,
  says,
  children,
}: {
  title: string;
  says: string;
  children: ReactNode;
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={box} role="group" aria-labelledby={id} className={styles.question}>
      <h2 id={id}>{title}</h2>
      <p className="wrap">{says}</p>
      <div className={styles.answers}>{children}</div>
    </div>
  );
}
