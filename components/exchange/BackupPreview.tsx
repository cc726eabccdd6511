import { whenWas } from '@/components/ui/when';
import type { Seen } from '@/lib/store/exchange';
import { counted, ROW_NAMES } from './words';
import { Rows } from './Rows';
import styles from './Exchange.module.css';

/** What a backup would do, before anything is done. */
export function BackupPreview({ seen }: { seen: Extract<Seen, { kind: 'backup' }> }) {
  const saved = Date.parse(seen.exportedAt);
  const lines = seen.tables.flatMap(({ table, add, update, kept }) => [
    ...(add > 0 ? [`${counted(table, add)} new`] : []),
    ...(update > 0 ? [`${counted(table, update)} newer than here`] : []),
    ...(kept > 0 ? [`${counted(table, kept)} here already`] : []),
  ]);
  return (
    <>
      <p>A backup of Boardside{Number.isFinite(saved) && <>, saved {whenWas(saved)}</>}.</p>
      {lines.length === 0 && <p className="quiet">There is nothing in it.</p>}
      <ul className={styles.counts} aria-label="What is in the file">
        {lines.map((line) => (
          <li key={line} className="figures">
            {line}
          </li>
        ))}
      </ul>
      <Rows
        title="not taken in"
        count={seen.refusedCount}
        rows={seen.refused.map(({ what, table, why }) => ({
          what,
          why: `${ROW_NAMES[table][0]}: ${why}`,
        }))}
      />
    </>
  );
}
