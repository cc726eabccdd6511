import { useState } from 'react';
import { Link } from 'wouter';
import { done } from '@/components/outbox/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { resumeMentorship } from '@/lib/store/mentorship-endings';
import { PauseForm } from './PauseForm';
import styles from './Now.module.css';

/** R6: it rests; the way back stands first, and no hurry. */
export function Resting({ mentorship, now }: { mentorship: Mentorship; now: number }) {
  const [pausing, setPausing] = useState(false);
  const { id, pausedUntil, history } = mentorship;
  const why = history.findLast(({ status }) => status === 'paused')?.why ?? '';
  const over = pausedUntil !== null && pausedUntil <= dayOf(now, myZone()).toString();
  return (
    <section className={styles.card} aria-label="Resting">
      <div>
        <h2>
          {pausedUntil === null
            ? 'It rests'
            : `It ${over ? 'rested' : 'rests'} until ${dayWords(pausedUntil)}`}
        </h2>
        <p className="wrap" dir="auto">
          {why}
        </p>
        <p>
          {over
            ? 'Its day has come. Take it up again, let it rest on or close it well: each is fine.'
            : 'No reminder comes meanwhile.'}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button
          look="main"
          onClick={() => void done(resumeMentorship(id), 'It goes on from here.')}
        >
          Resume
        </Button>
        <Button aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
          Another day
        </Button>
        <Link href={`/mentorships/${id}/ending`} className={buttonClass('quiet')}>
          Close it well
        </Link>
      </div>
      {pausing && <PauseForm id={id} onDone={() => setPausing(false)} />}
    </section>
  );
}
