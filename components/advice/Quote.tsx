import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { dayWords, myZone } from '@/components/ui/when';
import { isStep, LOOP_LABELS } from '@/lib/advice/loop';
import { dayOf } from '@/lib/data/day';
import type { Person } from '@/lib/people/person';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { VEILED } from './words';
import styles from './Advice.module.css';

export interface QuoteContext {
  people: ReadonlyMap<string, Person>;
  /** When their talks began, epoch ms, by session. */
  starts: ReadonlyMap<string, number>;
  veiled: boolean;
}

interface Props extends QuoteContext {
  advice: Takeaway;
  followed?: boolean;
  children?: ReactNode;
}

/** What one of them said, when, and how far it came. */
export function Quote({ advice, people, starts, veiled, followed = false, children }: Props) {
  const { text, personId, sessionId, status, minute } = advice;
  const day = dayWords(dayOf(starts.get(sessionId) ?? advice.at, myZone()).toString());
  return (
    <div className={styles.quote} data-followed={followed || undefined}>
      <p className={styles.said} dir="auto">
        {veiled && advice.private ? VEILED : text}
      </p>
      <p className="quiet small wrap">
        <bdi>{people.get(personId)?.name ?? 'somebody removed'}</bdi>
        {' · '}
        <Link href={`/session/${sessionId}`} className={styles.talk ?? ''}>
          {day}, minute {minute}
        </Link>
        {isStep(status) && ` · ${LOOP_LABELS[status].toLocaleLowerCase('en')}`}
      </p>
      {children}
    </div>
  );
}
