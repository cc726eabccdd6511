import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { Notice } from '@/components/ui/Notice';
import { useLive } from '@/components/ui/useLive';
import { listPeople, searchPeople } from '@/lib/store/people';
import { Initials } from './Initials';
import { STAGE_LABELS } from './stages';
import styles from './People.module.css';

const AddPerson = lazy(() => import('./AddPerson'));
const PAGE = 100;

/** Everybody on your radar, found by any of their names. */
export function People() {
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [adding, setAdding] = useState(false);
  const people = useLive(
    () => (query.trim() === '' ? listPeople(shown + 1) : searchPeople(query, shown + 1)),
    [query, shown],
  );
  return (
    <div className={styles.people}>
      <div className={styles.head}>
        <h1>People</h1>
        <Button onClick={() => setAdding(true)}>Add a person</Button>
      </div>
      <TextField
        label="Search"
        type="search"
        value={query}
        onChange={setQuery}
        placeholder="Any part of a name"
      />
      {people && people.length === 0 && <Nobody query={query.trim()} />}
      <ul className={styles.list}>
        {people?.slice(0, shown).map((person) => (
          <li key={person.id}>
            <Link href={`/people/${person.id}`} className={styles.row ?? ''}>
              <Initials name={person.name} />
              <span className={styles.words}>
                <span className={styles.line} dir="auto">
                  {person.name}
                </span>
                <span className={styles.soft} dir="auto">
                  {person.headline}
                </span>
              </span>
              <span className={styles.stage}>{STAGE_LABELS[person.stage]}</span>
            </Link>
          </li>
        ))}
      </ul>
      {people && people.length > shown && (
        <Button onClick={() => setShown((count) => count + PAGE)}>Show more</Button>
      )}
      {adding && (
        <Suspense>
          <AddPerson name={query} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Nobody({ query }: { query: string }) {
  if (query !== '') {
    return (
      <Notice title={`Nobody called “${query}”`}>Try another part of the name, or add them.</Notice>
    );
  }
  return (
    <Notice title="Nobody is here yet">
      Open the page of somebody you would like to learn from, press the right mouse button and
      choose “Save as mentor lead”.
    </Notice>
  );
}
