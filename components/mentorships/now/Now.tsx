import { useRef } from 'react';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { glance } from '@/lib/mentorships/glance';
import type { PartProps } from '../MentorshipPage';
import { Drift } from './Drift';
import { GoalLines } from './GoalLines';
import { Next } from './Next';
import { Open } from './Open';
import { Over } from './Over';
import { OwnNotes } from './OwnNotes';
import { PauseOrEnd } from './PauseOrEnd';
import { Resting } from './Resting';
import { TouchBase } from './TouchBase';
import { Where } from './Where';
import styles from './Now.module.css';

/** R3: what one comes back for every week: what is next, what is open, and how it goes. */
export default function Now({ mentorship, record }: PartProps) {
  const now = useNow(300_000);
  const heading = useRef<HTMLHeadingElement>(null);
  if (!record) return null;
  const { status } = mentorship;
  const shown = glance(record, now, myZone());
  // What was pressed is gone with its row.
  const onGone = () => heading.current?.focus();
  return (
    <div className={styles.now}>
      {status === 'paused' && <Resting mentorship={mentorship} now={now} />}
      {status === 'ended' && <Over mentorship={mentorship} shown={shown} />}
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
      <Drift mentorship={mentorship} facts={shown.drift} onGone={onGone} />
      <Open mentorship={mentorship} person={record.person} shown={shown} now={now} />
      <GoalLines mentorship={mentorship} person={record.person} goals={record.goals} />
      {status === 'active' && <Where shown={shown} />}
      <OwnNotes mentorship={mentorship} />
      {status === 'active' && <PauseOrEnd mentorship={mentorship} person={record.person} />}
    </div>
  );
}
