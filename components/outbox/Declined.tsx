import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { DECLINED_TOLD } from './labels';
import { NextUp } from './NextUp';
import { Reopen } from './Reopen';
import styles from './Declined.module.css';

interface Props {
  person: Person;
  onReopened?: () => void;
  /** Where a message is being written already, the next one is chosen there. */
  onWriteTo?: (person: Person) => void;
}

/** A no is a no: said kindly, with whom to ask next, and a way back if it is no longer one. */
export function Declined({ person, onReopened, onWriteTo }: Props) {
  return (
    <div className={styles.declined}>
      <p>{DECLINED_TOLD}</p>
      <NextUp instead={person} onWriteTo={onWriteTo} />
      <div className={styles.buttons}>
        {!onWriteTo && (
          <Link href={`/write/${person.id}/reply-to-no`} className={buttonClass('plain')}>
            Thank them
          </Link>
        )}
        <Reopen person={person} onReopened={onReopened} />
      </div>
    </div>
  );
}
