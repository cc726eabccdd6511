import { Link } from 'wouter';
import styles from './Parts.module.css';

interface Props {
  /** What the parts are parts of, for assistive technology. */
  label: string;
  parts: readonly { place: string; label: string; count?: number | undefined }[];
  /** The place that is shown. */
  here: string;
}

/** The parts of a page, one of which is shown; which one stands in the address. */
export function Parts({ label, parts, here }: Props) {
  return (
    <nav className={styles.parts} aria-label={label}>
      {parts.map(({ place, label: words, count }) => (
        <Link
          key={place}
          href={place}
          className={styles.part ?? ''}
          aria-current={place === here ? 'page' : undefined}
        >
          {words} {count !== undefined && <span className="figures">({count})</span>}
        </Link>
      ))}
    </nav>
  );
}
