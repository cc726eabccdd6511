import { useState } from 'react';
import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { resumeMentorship } from '@/lib/store/mentorship-endings';
import { PauseForm } from './PauseForm';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  now: number;
  onGone: () => void;
}

/** R6: it rests; the way back stands first, and no hurry. */
export function Resting({ mentorship, now, onGone }: Props) {
  const [pausing, setPausing] = useState(false);
  const { id, pausedUntil, history } = mentorship;
  const why = history.findLast(({ status }) => status === 'paused')?.why ?? '';
  const over = pausedUntil !== null && pausedUntil <= dayOf(now, myZone()).toString();
  const resume = async () => {
    if (await done(() => resumeMentorship(id), 'It goes on from here.')) onGone();
  };
  const paused = () => {
    setPausing(false);
    onGone();
  };
  return (
    <section className={styles.card} aria-label="Resting">
      <div>
        <h2>
          {pausedUntil === null
            ? 'It rests'
            : `It ${over ? 'rested' : 'rests'} until ${dayWords(pausedUntil)}`}
        </h2>
        {why !== '' && (
          <p className="wrap" dir="auto">
            {why}
          </p>
        )}
        <p>{over ? 'Its day has come, and there is no hurry.' : 'No reminder comes meanwhile.'}</p>
      </div>
      <div className={styles.buttons}>
        <Button look="main" onClick={() => void resume()}>
          Resume
        </Button>
        <Button aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
          Another day
        </Button>
        <Link href={`/mentorships/${id}/ending`} className={buttonClass('quiet')}>
          Close it well
        </Link>
      </div>
      {pausing && <PauseForm id={id} onPaused={paused} onCancel={() => setPausing(false)} />}
    </section>
  );
}
