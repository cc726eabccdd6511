import { useState } from 'react';
import { Link } from 'wouter';
import { onDemand } from '@/components/ui/onDemand';
import { Button, buttonClass } from '@/components/ui/Button';
import { Select, TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/people/person';
import { warmSearch } from '@/lib/store/search';
import type { Order } from '@/lib/store/people-keys';
import { asLine } from '@/lib/text/clean';
import { BulkBar } from './BulkBar';
import { Columns } from './Columns';
import { PeopleList } from './PeopleList';
import { useChosen } from './useChosen';
import { useFoundPeople } from './useFoundPeople';
import { useStageCounts } from './useStageCounts';
import styles from './People.module.css';

const AddPerson = onDemand(async () => (await import('./AddPerson')).AddPerson);

const ORDERS: { value: Order; label: string }[] = [
  { value: 'name', label: 'Name' },
  { value: 'rating', label: 'Rating' },
  { value: 'touch', label: 'Last contact' },
  { value: 'changed', label: 'Last changed' },
];

/** Everybody on your radar: found as you type, by stage as a list or as columns, changed one or many at a time. */
export function People() {
  const [query, setQuery] = useState('');
  const [stage, setStage] = useState<Stage | 'all'>('all');
  const [order, setOrder] = useState<Order>('name');
  const [columns, setColumns] = useState(false);
  const [adding, setAdding] = useState(false);
  const ids = useFoundPeople(query, order, stage === 'all' ? null : stage);
  const counts = useStageCounts();
  const { chosen, choose, clear } = useChosen();
  const stages = [
    { value: 'all' as const, label: 'Every stage' },
    ...STAGES.map((value) => ({
      value,
      label: `${STAGE_LABELS[value]} (${counts?.get(value) ?? 0})`,
    })),
  ];
  return (
    <div className={styles.people}>
      <div className={styles.head}>
        <h1>People</h1>
        <Link href="/duplicates" className={buttonClass('quiet')}>
          Duplicates
        </Link>
        <Button aria-pressed={columns} onClick={() => setColumns(!columns)}>
          {columns ? 'As a list' : 'As columns'}
        </Button>
        <Button onClick={() => setAdding(true)}>Add a person</Button>
      </div>
      <div className={styles.tools} onFocus={warmSearch}>
        <TextField
          label="Search"
          type="search"
          value={query}
          onChange={setQuery}
          placeholder="Name, company, area or note"
        />
        {!columns && (
          <>
            <Select label="Stage" value={stage} options={stages} onChange={setStage} />
            <Select label="Order" value={order} options={ORDERS} onChange={setOrder} />
          </>
        )}
      </div>
      {chosen.size > 0 && <BulkBar chosen={chosen} onDone={clear} />}
      {ids && ids.length === 0 && <Nobody query={query.trim()} onAdd={() => setAdding(true)} />}
      {ids && ids.length > 0 && columns && <Columns ids={ids} />}
      {ids && ids.length > 0 && !columns && (
        <PeopleList ids={ids} chosen={chosen} onChoose={choose} />
      )}
      {adding && <AddPerson name={query} onClose={() => setAdding(false)} />}
    </div>
  );
}

function Nobody({ query, onAdd }: { query: string; onAdd: () => void }) {
  if (query !== '') {
    const words = asLine(query);
    return (
      <Notice
        title={`Nobody fits “${words}”`}
        action={<Button onClick={onAdd}>Add “{words}”</Button>}
      >
        Try the beginning of a name, or fewer words.
      </Notice>
    );
  }
  return (
    <Notice title="Nobody is here yet">
      Open the page of somebody you would like to learn from, press the right mouse button and
      choose “Save as mentor lead”.
    </Notice>
  );
}
