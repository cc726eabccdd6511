import { Link } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import type { NextStep } from '@/lib/outreach/follow-up';
import type { Person } from '@/lib/people/person';
import { SNOOZES, snoozedTo } from '@/lib/people/stay-in-touch';
import type { Answer } from '@/lib/store/outcomes';
import { patchPerson } from '@/lib/store/people';
import { Answers } from './Answers';
import { done } from '@/components/ui/done';
import { NextUp } from './NextUp';
import styles from './FollowUps.module.css';

interface Props {
  person: Person;
  step: NextStep;
  onAnswered: (answer: Answer | null) => void;
}

const [SNOOZE] = SNOOZES;
const HEARD = ['replied', 'accepted', 'declined'] as const;
const LET_GO = ['no-answer', ...HEARD] as const;

/** Somebody who has not answered and whose day has come: why, and all that can be done about it. */
export function FollowUp({ person, step, onAnswered }: Props) {
  const letsGo = step.kind === 'let-go';
  const putOff = () => {
    const snoozedUntil = snoozedTo(Date.now(), myZone(), SNOOZE);
    const says = `${person.name} is put off for ${SNOOZE.label}.`;
    void done(() => patchPerson(person.id, { snoozedUntil }), says);
  };
  return (
    <li className={styles.item}>
      <Link href={`/people/${person.id}`} className={styles.name ?? ''} dir="auto">
        {person.name}
      </Link>
      <p className="quiet small">
        {step.reason} {letsGo && 'Time to let it go; not everybody can answer.'}
      </p>
      <div className={styles.buttons}>
        {!letsGo && (
          <Link href={`/write/${person.id}/follow-up`} className={buttonClass('plain')}>
            Write the follow-up
          </Link>
        )}
        <Answers person={person} answers={letsGo ? LET_GO : HEARD} onAnswered={onAnswered} />
        <span className={styles.later}>
          <span className="quiet small">Not now:</span>
          <Button
            look="quiet"
            aria-label={`Put ${person.name} off for ${SNOOZE.label}`}
            onClick={putOff}
          >
            {SNOOZE.label}
          </Button>
        </span>
      </div>
      {letsGo && <NextUp instead={person} />}
    </li>
  );
}
