import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  tone?: 'plain' | 'over';
}

/** An empty place, a wrong turn or an error: one thought and one thing to do. */
export function Notice({ title, children, action, tone = 'plain' }: Props) {
  return (
    <section
      className={styles.notice}
      data-tone={tone}
      role={tone === 'over' ? 'alert' : undefined}
    >
      <h2>{title}</h2>
      <div className={styles.words}>{children}</div>
      {action}
    </section>
  );
}
