import { useState } from 'react';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Goal } from '@/lib/mentorships/goal';
import { cameTo } from '@/lib/mentorships/goal-change';
import { evaluationDue } from '@/lib/mentorships/goal-evaluation';
import { sharpen } from '@/lib/mentorships/smart';
import { changeGoal, removeGoal } from '@/lib/store/goals';
import { ChangeAgreed } from './ChangeAgreed';
import { GoalHistory } from './GoalHistory';
import { GoalWords } from './GoalWords';
import { Look } from './Look';
import { Milestones } from './Milestones';
import { Progress } from './Progress';
import { Sharpen } from './Sharpen';
import { FIELD_LABELS } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Goals.module.css';

interface Props {
  goal: Goal;
  /** The other side's. */
  name: string;
  /** The mentorship's last day, if it has one. */
  endsOn: string | null;
  /** Whether what is unclear is asked, unbidden. */
  asks: boolean;
  now: number;
}

/** R4: an open goal: how far it is, what is unclear about it, its steps, and the looks at it. */
export function GoalCard({ goal, name, endsOn, asks, now }: Props) {
  const { id, title, dueDay, evaluations } = goal;
  const [open, setOpen] = useState<'words' | 'look' | null>(null);
  const zone = myZone();
  const today = dayOf(now, zone).toString();
  const due = evaluationDue(goal, now, zone);
  const looked = evaluations.some(({ day }) => day === today);
  const to = (state: Goal['state'], says: string) =>
    void done(() => changeGoal(id, (one) => cameTo(one, state, Date.now())), says);
  const toggle = (part: 'words' | 'look') => setOpen(open === part ? null : part);
  return (
    <section className={`${section.section} ${styles.goal}`} aria-label={title} tabIndex={-1}>
      <div>
        <h2 className="wrap" dir="auto">
          {title}
        </h2>
        <Facts goal={goal} />
        {dueDay !== null && (
          <p className="quiet small">
            {FIELD_LABELS.dueDay} {dayWords(dueDay)}
          </p>
        )}
      </div>
      <Progress goal={goal} />
      {open === 'words' ? (
        <GoalWords goal={goal} />
      ) : (
        <Sharpen
          goal={goal}
          questions={sharpen(goal, { now, timeZone: zone, endsOn })}
          asks={asks}
        />
      )}
      <ChangeAgreed goal={goal} name={name} />
      {due && <p className={`small ${section.caution}`}>{due.reason}</p>}
      {(due ?? (looked || open === 'look')) && <Look goal={goal} today={today} />}
      <Milestones goal={goal} />
      <GoalHistory goal={goal} name={name} />
      <div className={section.row}>
        <Button aria-label={`Reached: ${title}`} onClick={() => to('reached', `Reached: ${title}`)}>
          Reached
        </Button>
        <Button
          look="quiet"
          aria-label={`Change it: ${title}`}
          aria-expanded={open === 'words'}
          onClick={() => toggle('words')}
        >
          Change it
        </Button>
        {!due && !looked && (
          <Button
            look="quiet"
            aria-label={`Look at it: ${title}`}
            aria-expanded={open === 'look'}
            onClick={() => toggle('look')}
          >
            Look at it
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={`Close: ${title}`}
          onClick={() => to('closed', `Closed: ${title}`)}
        >
          Close
        </Button>
        <Button
          look="destroys"
          aria-label={`Remove: ${title}`}
          onClick={() => void done(() => removeGoal(id), `Removed: ${title}`)}
        >
          Remove
        </Button>
      </div>
    </section>
  );
}

/** What was agreed about it, as far as it was said. */
function Facts({ goal }: { goal: Goal }) {
  const said = (['measure', 'means', 'why'] as const).filter((field) => goal[field] !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles.lines}>
      {said.map((field) => (
        <div key={field}>
          <dt className="quiet">{FIELD_LABELS[field]}</dt>
          <dd dir="auto">{goal[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
