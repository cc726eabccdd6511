import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { dayWords } from '@/components/ui/when';
import { stepTold, type NextStep } from '@/lib/outreach/follow-up';
import type { Person } from '@/lib/people/person';
import { Answers } from './Answers';
import { NextUp } from './NextUp';
import styles from './Outbox.module.css';

/** What comes next with somebody who has not answered, and what they may have said by now. */
export function StepLine({ person, step }: { person: Person; step: NextStep }) {
  return (
    <>
      <p className="small">
        {step.reason} <strong>{stepTold(step, dayWords)}.</strong>
      </p>
      <div className={styles.buttons}>
        {step.due && step.kind === 'follow-up' && (
          <Link href={`/write/${person.id}/follow-up`} className={buttonClass('plain')}>
            Write the follow-up
          </Link>
        )}
        <Answers person={person} />
      </div>
      {step.due && step.kind === 'let-go' && <NextUp instead={person} />}
    </>
  );
}
