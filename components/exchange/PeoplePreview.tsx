import { makesPeople, type Columns } from '@/lib/exchange/people/columns';
import type { Seen } from '@/lib/store/exchange';
import { ColumnsOfList } from './ColumnsOfList';
import { Fates } from './Fates';
import styles from './Exchange.module.css';

interface Props {
  seen: Extract<Seen, { kind: 'people' }>;
  onColumns: (heads: string[], columns: Columns) => void;
}

/** What a list of people would do, row by row. */
export function PeoplePreview({ seen: { list, fates }, onColumns }: Props) {
  return (
    <div className={styles.part}>
      {list && !makesPeople(list.columns) && (
        <p>
          Say which column has the name, or the e-mail address: whatever has neither is no person.
        </p>
      )}
      {list && <ColumnsOfList list={list} onChange={onColumns} />}
      <Fates label="People in the file" fates={fates} />
    </div>
  );
}
