import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import styles from './Nav.module.css';

interface Props {
  places: { place: string; label: string }[];
  children?: ReactNode;
}

/** The head of a surface with its places. */
export function Nav({ places, children }: Props) {
  const [here] = useLocation();
  return (
    <header className="bar">
      <span className={`brand ${styles.brand}`}>Boardside</span>
      <nav className={styles.places}>
        {places.map(({ place, label }) => (
          <Link
            key={place}
            href={place}
            className={styles.place ?? ''}
            aria-current={here === place || here.startsWith(`${place}/`) ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
      {children}
    </header>
  );
}
