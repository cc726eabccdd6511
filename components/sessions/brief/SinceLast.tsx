import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Brief, Carried } from '@/lib/sessions/brief';
import { myZone } from '@/components/ui/when';
import { dayOf, inDays } from '@/lib/data/day';
import type { Promised } from '@/lib/mentorships/mentorship';
import { firstName } from '@/lib/people/name';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { MARKS } from '@/lib/sessions/notes/mark';
import { dayTold } from '../today/words';
import { Lines } from './Lines';
import styles from './Brief.module.css';

interface Props {
  brief: Brief;
  name: string;
  now: number;
}

/** R1, R2, G2: what was done since the last talk, what is still open or promised on either side, what they advised. */
export function SinceLast({ brief, name, now }: Props) {
  const [unfolded, setUnfolded] = useState(false);
  const { progress, actions, advice, lastTakeaways, promises } = brief;
  const first = firstName(name);
  const today = dayOf(now, myZone()).toString();
  const done = [...progress.done, ...progress.tried];
  const parts = [
    { title: 'Done since last time', lines: done.map((line) => told(line, '✓')) },
    {
      title: 'Promises to look at',
      lines: promises.map((one) => promised(one, first || 'they', today)),
    },
    { title: 'Still open, yours', lines: actions.mine.map(open) },
    { title: `Still open, ${first || 'theirs'}`, lines: actions.theirs.map(open) },
    { title: 'Their advice, not reported back yet', lines: advice.map((line) => adviceTold(line)) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <>
      {parts.map(({ title, lines }) => (
        <div key={title} className={styles.part}>
          <h2>{title}</h2>
          <Lines lines={lines} />
        </div>
      ))}
      {lastTakeaways.length > 0 && (
        <div className={styles.part}>
          <Button
            look="quiet"
            className={styles.fold ?? ''}
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            What you took from last time
          </Button>
          {unfolded && <Lines lines={lastTakeaways.map((line) => told(line, MARKS[line.kind]))} />}
        </div>
      )}
    </>
  );
}

function told({ id, text, private: hidden }: Takeaway, sign: string, aside = '') {
  return { id, text, sign, aside, private: hidden };
}

function promised({ id, text, owner, checkOn }: Promised, them: string, today: string) {
  const aside = `${owner === 'me' ? 'you' : them}, until ${dayTold(checkOn, today)}`;
  return { id, text, sign: '·', aside, private: false };
}

function open({ takeaway, days, overdue }: Carried) {
  const aside =
    overdue === null
      ? days > 0
        ? `${inDays(days)} old`
        : ''
      : overdue > 0
        ? `${inDays(overdue)} over`
        : 'not due yet';
  return told(takeaway, '·', aside);
}

function adviceTold(line: Takeaway) {
  const aside = { trying: 'trying', tried: 'tried' }[line.status as string] ?? '';
  return told(line, MARKS.advice, aside);
}
