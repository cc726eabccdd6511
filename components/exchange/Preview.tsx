import { whenWas } from '@/components/ui/when';
import type { ImportPlan } from '@/lib/store/import-plan';
import { counted, ROW_NAMES } from './words';
import styles from './Exchange.module.css';

const MOST_SHOWN = 200;

/** What an import would do, before anything is done. */
export function Preview({ plan, exportedAt }: { plan: ImportPlan; exportedAt: string }) {
  const { tables, refused } = plan;
  const saved = Date.parse(exportedAt);
  const lines = tables.flatMap(({ table, add, update, kept }) => [
    ...(add.length > 0 ? [`${counted(table, add.length)} new`] : []),
    ...(update.length > 0 ? [`${counted(table, update.length)} newer than here`] : []),
    ...(kept > 0 ? [`${counted(table, kept)} here already`] : []),
  ]);
  return (
    <>
      <p>
        A backup of Boardside
        {Number.isFinite(saved) && <> saved {whenWas(saved)}</>}.
      </p>
      {lines.length === 0 && <p className="quiet">There is nothing in it.</p>}
      <ul className={styles.counts} aria-label="What is in the file">
        {lines.map((line) => (
          <li key={line} className="figures">
            {line}
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <details>
          <summary>
            {refused.length === 1 ? '1 row is' : `${refused.length} rows are`} not taken in
          </summary>
          <ul className={styles.refused}>
            {refused.slice(0, MOST_SHOWN).map(({ table, what, why }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of a file have no other name, and never change places
              <li key={index} className="small">
                <bdi>{what}</bdi> ({ROW_NAMES[table][0]}): {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
