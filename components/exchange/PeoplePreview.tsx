import type { Columns } from '@/lib/exchange/people/columns';
import type { Seen } from '@/lib/store/exchange';
import { ColumnsOfList } from './ColumnsOfList';
import { Rows } from './Rows';

interface Props {
  seen: Extract<Seen, { kind: 'people' }>;
  onColumns: (heads: string[], columns: Columns) => void;
}

const TITLES = {
  new: 'new',
  updated: 'here already, with something new',
  here: 'here already',
  repeat: 'twice in the file',
  refused: 'not taken in',
} as const;

/** What a list of people would do, row by row. */
export function PeoplePreview({ seen: { list, fates }, onColumns }: Props) {
  return (
    <>
      {list && <ColumnsOfList list={list} onChange={onColumns} />}
      <div role="group" aria-label="People in the file">
        {fates.map(({ fate, count, rows }) => (
          <Rows
            key={fate}
            title={TITLES[fate]}
            count={count}
            rows={rows}
            open={fate === 'refused' && count < 20}
          />
        ))}
      </div>
    </>
  );
}
