import { useRef } from 'react';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { glance } from '@/lib/mentorships/glance';
import { changeMentorship } from '@/lib/store/mentorships';
import type { PartProps } from '../MentorshipPage';
import { AskForGoal } from '../goals/AskForGoal';
import { CalendarFile } from './CalendarFile';
import { Drift } from './Drift';
import { GoalLines } from './GoalLines';
import { Next } from './Next';
import { Open } from './Open';
import { Over } from './Over';
import { OwnText } from './OwnText';
import { PauseOrEnd } from './PauseOrEnd';
import { Promises } from './Promises';
import { Resting } from './Resting';
import { TouchBase } from './TouchBase';
import { Where } from './Where';
import styles from './Now.module.css';

/** R3: what one comes back for every week: what is next, what is open, and how it goes. */
export function Now({ mentorship, record }: PartProps) {
  const now = useNow(300_000);
  const heading = useRef<HTMLHeadingElement>(null);
  const box = useRef<HTMLDivElement>(null);
  if (!record) return null;
  const { status } = mentorship;
  const shown = glance(record, now, myZone());
  const asksForGoal = !record.goals.some(({ state }) => state === 'open');
  // What was pressed is gone with its row.
  const onGone = () => (heading.current ?? box.current)?.focus();
  return (
    <div ref={box} tabIndex={-1} className={styles.now}>
      {status === 'paused' && <Resting mentorship={mentorship} now={now} onGone={onGone} />}
      {status === 'ended' && <Over mentorship={mentorship} shown={shown} onGone={onGone} />}
      {shown.touchBase && (
        <TouchBase mentorship={mentorship} due={shown.touchBase} onGone={onGone} />
      )}
      {status !== 'ended' && (
        <Next
          mentorship={mentorship}
          person={record.person}
          shown={shown}
          now={now}
          heading={heading}
        />
      )}
      {status === 'active' && <CalendarFile mentorship={mentorship} />}
      <Promises mentorship={mentorship} person={record.person} now={now} />
      <Drift mentorship={mentorship} facts={shown.drift} onGone={onGone} />
      <Open mentorship={mentorship} person={record.person} shown={shown} now={now} />
      <GoalLines mentorship={mentorship} person={record.person} goals={record.goals} />
      {status !== 'ended' && asksForGoal && (
        <AskForGoal mentorship={mentorship} person={record.person} />
      )}
      {status === 'active' && <Where shown={shown} />}
      <section className={styles.part}>
        <OwnText
          label="Your own notes"
          value={mentorship.notes}
          save={(notes) => changeMentorship(mentorship.id, () => ({ notes }))}
        />
        <p className="quiet small">For you alone: they are in no agreement, recap or message.</p>
      </section>
      {status === 'active' && (
        <PauseOrEnd mentorship={mentorship} person={record.person} onGone={onGone} />
      )}
    </div>
  );
}
