import { Select } from '@/components/ui/Field';
import { FIELD_LABELS, FIELDS, type Columns } from '@/lib/exchange/people/columns';
import type { ListShown } from '@/lib/store/read-file';
import section from '@/components/ui/Section.module.css';
import styles from './Exchange.module.css';

const OPTIONS = [
  { value: 'none', label: 'Leave out' },
  ...FIELDS.map((value) => ({ value, label: FIELD_LABELS[value] })),
] as const;

interface Props {
  list: ListShown;
  onChange: (heads: string[], columns: Columns) => void;
}

/** What each column of a list holds: guessed, to be set right, and remembered for the next file of its kind. */
export function ColumnsOfList({ list: { heads, sample, columns }, onChange }: Props) {
  const known = columns.filter((field) => field !== null).length;
  return (
    <details className={styles.columns} open={known < 2}>
      <summary>
        {known} of {heads.length} columns are used
      </summary>
      <div className={section.pair}>
        {heads.map((head, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- columns may share a name, and never change places
          <div key={index}>
            <Select
              label={head || `Column ${index + 1}`}
              value={columns[index] ?? 'none'}
              options={OPTIONS}
              onChange={(chosen) =>
                onChange(heads, columns.with(index, chosen === 'none' ? null : chosen))
              }
            />
            <p className="quiet small wrap" dir="auto">
              {sample[index]}
            </p>
          </div>
        ))}
      </div>
    </details>
  );
}
