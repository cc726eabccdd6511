import { useRef } from 'react';
import { useNow } from '@/components/ui/useNow';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { newEnding } from '@/lib/mentorships/ending';
import { teaches, type Ending as Said } from '@/lib/mentorships/mentorship';
import { changeEnding } from '@/lib/store/mentorship-endings';
import type { PartProps } from '../MentorshipPage';
import { OwnText } from '../now/OwnText';
import { Changed } from './Changed';
import { Finish } from './Finish';
import { HandOver } from './HandOver';
import { Reopen } from './Reopen';
import { StayInTouch } from './StayInTouch';
import { Thanks } from './Thanks';
import section from '@/components/ui/Section.module.css';
import styles from '../now/Now.module.css';

/** What the pieces of the closing kit are given. */
export interface KitProps extends Pick<PartProps, 'mentorship'> {
  ending: Said;
  today: string;
  /** Keeps what is said at the end, before it and after. */
  save: (fields: Partial<Said>) => ReturnType<typeof changeEnding>;
}

/** R6: the closing kit. All of it is optional, and nothing ends before it is said so. */
export function Ending({ mentorship, record }: PartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const today = dayOf(useNow(300_000), myZone()).toString();
  if (!record) return null;
  const { id, status, role } = mentorship;
  const ending = mentorship.ending ?? newEnding(today);
  const kit: KitProps = {
    mentorship,
    ending,
    today,
    save: (fields) => changeEnding(id, today, fields),
  };
  const over = status === 'ended';
  const toHead = () => heading.current?.focus();
  return (
    <div className={styles.now}>
      <section className={styles.part}>
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1}>
            {over ? `Closed on ${dayWords(ending.day)}` : 'Closing well'}
          </h2>
          {over && <Reopen mentorship={mentorship} onReopened={toHead} />}
        </div>
        <p className="quiet">
          {over
            ? 'All of it stays readable, and what follows can still be done.'
            : teaches(role)
              ? 'Nobody is bound. When you can’t go on, helping to find another mentor is a kind way to close. Take what you need; it ends when you say so below.'
              : 'Nobody is bound. Take what you need of this; it ends when you say so below.'}
        </p>
      </section>
      <Changed {...kit} record={record} />
      <Thanks {...kit} person={record.person} />
      <StayInTouch {...kit} />
      <HandOver {...kit} person={record.person} />
      <section className={section.section}>
        <OwnText
          label="A note for yourself"
          value={ending.note}
          save={(note) => kit.save({ note })}
        />
      </section>
      {!over && <Finish {...kit} person={record.person} onEnded={toHead} />}
    </div>
  );
}
