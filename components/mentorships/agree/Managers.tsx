import { useState } from 'react';
import { Link } from 'wouter';
import { PersonPicker } from '@/components/people/PersonPicker';
import { buttonClass } from '@/components/ui/Button';
import { OneOf } from '@/components/ui/OneOf';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { changeMentorship } from '@/lib/store/mentorships';
import { keep } from './keep';
import styles from './Agree.module.css';

const OPTIONS = [
  { value: 'not-needed', label: 'Not needed' },
  { value: 'to-tell', label: 'To be told' },
  { value: 'told', label: 'Told' },
] as const;

interface Props {
  mentorship: Mentorship;
  /** The other side's name. */
  them: string;
}

/** A4: whether a manager has to know, on both sides, and the message that tells them. */
export function Managers({ mentorship, them }: Props) {
  return (
    <div className={styles.group}>
      <Manager mentorship={mentorship} side="mine" label="Your manager" />
      <Manager mentorship={mentorship} side="theirs" label={`The manager of ${them}`} />
    </div>
  );
}

interface ManagerProps {
  mentorship: Mentorship;
  side: keyof Mentorship['managers'];
  label: string;
}

function Manager({ mentorship: { id, managers }, side, label }: ManagerProps) {
  const [who, setWho] = useState<Person | null>(null);
  const toTell = managers[side] === 'to-tell';
  return (
    <>
      <OneOf
        label={label}
        options={OPTIONS}
        chosen={managers[side]}
        onChange={(telling) =>
          keep(changeMentorship(id, (now) => ({ managers: { ...now.managers, [side]: telling } })))
        }
      />
      {toTell && (
        <div className={styles.manager}>
          <PersonPicker
            label={side === 'mine' ? 'Who is your manager?' : 'Who is their manager?'}
            chosen={who}
            onChoose={setWho}
          />
          {who && (
            <Link href={`/write/${who.id}/manager-heads-up`} className={buttonClass('plain')}>
              Write to {who.name}
            </Link>
          )}
        </div>
      )}
    </>
  );
}
