import { memo } from 'react';
import { Link } from 'wouter';
import { STAGE_LABELS, type Person } from '@/lib/people/person';
import { Initials } from './Initials';
import styles from './PeopleList.module.css';

interface Props {
  id: string;
  /** Undefined while the row is being read. */
  person: Person | undefined;
  chosen: boolean;
  onChoose: (id: string, chosen: boolean) => void;
}

/** One person in the list: to open, or to choose together with others. */
export const PersonRow = memo(function PersonRow({ id, person, chosen, onChoose }: Props) {
  if (!person) return null;
  const soft = [person.headline, person.company].filter(Boolean).join(' · ');
  return (
    <div className={styles.row}>
      <input
        type="checkbox"
        aria-label={`Choose ${person.name}`}
        checked={chosen}
        onChange={(event) => onChoose(id, event.target.checked)}
      />
      <Link href={`/people/${id}`} className={styles.link ?? ''}>
        <Initials name={person.name} />
        <span className={styles.words}>
          <span className={styles.line} dir="auto">
            {person.name}
          </span>
          <span className={styles.soft} dir="auto">
            {soft}
          </span>
        </span>
        <span className={`figures ${styles.stage}`}>
          {person.overall !== null && `${person.overall.toFixed(1)} · `}
          {STAGE_LABELS[person.stage]}
        </span>
      </Link>
    </div>
  );
});
