import { useState } from 'react';
import { SnapshotRow } from './SnapshotRow';
import { momentWords } from './snapshot-words';
import { useSnapshots } from './useSnapshots';
import section from '@/components/ui/Section.module.css';
import styles from './Snapshots.module.css';

/** Everything as it was at earlier moments, to go back to. */
export function Snapshots() {
  const known = useSnapshots();
  const [open, setOpen] = useState<string | null>(null);
  if (!known) return null;
  const { list, trouble } = known;
  return (
    <section className={section.section}>
      <h2>Earlier states</h2>
      {list === null ? (
        <p className="quiet">
          This browser has no place for them here (a private window, perhaps). Save a file instead.
        </p>
      ) : (
        <p className="quiet">
          Everything as it was, kept every 15 minutes while something changes (three of today, one a
          day, ten in all) and before an import, an update or a change to many people. It stays in
          this browser and goes with it, so save a file now and then, too.
        </p>
      )}
      {trouble && list !== null && (
        <p className={section.caution} role="status">
          The last one could not be kept ({momentWords(trouble.at)}): {trouble.why}. The ones below
          are not touched by that; it is tried again after the next change.
        </p>
      )}
      {list?.length === 0 && <p>There is none yet; the first comes soon after you add somebody.</p>}
      {list !== null && list.length > 0 && (
        <ul className={styles.list} aria-label="Earlier states">
          {list.map((snapshot) => (
            <SnapshotRow
              key={snapshot.name}
              snapshot={snapshot}
              isOpen={open === snapshot.name}
              onToggle={() => setOpen(open === snapshot.name ? null : snapshot.name)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
