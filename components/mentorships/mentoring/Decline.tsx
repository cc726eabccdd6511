import { useState } from 'react';
import { Link } from 'wouter';
import { PersonPicker } from '@/components/people/PersonPicker';
import { buttonClass } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import section from '@/components/ui/Section.module.css';
import styles from './Mentoring.module.css';

/** O2: a kind no to somebody who asked; the message is written where all are. */
export function Decline() {
  const [person, setPerson] = useState<Person | null>(null);
  return (
    <div className={styles.part}>
      <p className="quiet">
        A clear no, soon and kind, lets them ask somebody else. The message has room for whom they
        could ask.
      </p>
      <div className={styles.who}>
        <PersonPicker label="Who asked you?" chosen={person} onChoose={setPerson} />
      </div>
      {person && (
        <Link
          href={`/write/${person.id}/decline-as-mentor`}
          className={`${buttonClass('main')} ${section.start}`}
        >
          <span className="wrap">Write to {person.name}</span>
        </Link>
      )}
    </div>
  );
}
