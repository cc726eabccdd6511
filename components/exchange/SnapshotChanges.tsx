import type { Told } from '@/lib/snapshots/compare';
import type { TablePreview } from '@/lib/store/snapshots/restore';
import { counted } from './words';
import styles from './Snapshots.module.css';

const FATES = [
  { fate: 'back', title: 'Would come back' },
  { fate: 'changed', title: 'Would change back' },
  { fate: 'gone', title: 'Would go away' },
] as const;

/** What restoring would do, table by table, with some names. */
export function SnapshotChanges({ tables }: { tables: TablePreview[] }) {
  if (tables.length === 0) return <p>Nothing would change: this is how things are now.</p>;
  return (
    <>
      {FATES.map(({ fate, title }) => {
        const those = tables.filter((one) => one[fate].count > 0);
        return (
          those.length > 0 && (
            <div key={fate}>
              <h3>{title}</h3>
              <ul className={styles.changes} aria-label={title}>
                {those.map((one) => (
                  <li key={one.table} className="wrap">
                    <span className="figures">{counted(one.table, one[fate].count)}</span>
                    <Names told={one[fate]} />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <p className="quiet small">Your settings stay as they are. The present is kept first.</p>
    </>
  );
}

function Names({ told: { count, names } }: { told: Told }) {
  if (names.length === 0) return null;
  const more = count - names.length;
  return (
    <span className="quiet">
      {': '}
      {names.map((name, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two may have the same name, and they never change places
        <span key={index}>
          {index > 0 && ', '}
          <bdi>{name}</bdi>
        </span>
      ))}
      {more > 0 && ` and ${more.toLocaleString('en')} more`}
    </span>
  );
}
