import { initials } from '@/lib/people/name';
import styles from './Initials.module.css';

/** A person's mark: two letters in a ring. Said by the name beside it, so not said twice. */
export function Initials({ name }: { name: string }) {
  return (
    <span className={styles.mark} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
