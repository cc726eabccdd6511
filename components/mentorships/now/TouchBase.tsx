import { useState } from 'react';
import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { TouchBase as Due } from '@/lib/mentorships/touch-base';
import { noteSeen, seenOf } from '@/lib/store/seen';
import { PauseForm } from './PauseForm';
import section from '@/components/ui/Section.module.css';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  due: Due;
  onGone: () => void;
}

/** R6, S1: as a term ends, the four ways there are. Nobody is bound. */
export function TouchBase({ mentorship: { id }, due: { key, why }, onGone }: Props) {
  const [pausing, setPausing] = useState(false);
  const seen = useLive(() => seenOf([key]), [key]);
  if (!seen || (seen.get(key)?.doneAt ?? null) !== null) return null;
  const place = `/mentorships/${id}`;
  const talked = async () => {
    const says = 'You have talked about it. With another end it comes up again.';
    if (await done(() => noteSeen(key, { doneAt: Date.now() }), says)) onGone();
  };
  const paused = () => {
    setPausing(false);
    onGone();
  };
  return (
    <section className={styles.card} aria-label="Touch base">
      <div>
        <h2>Time to touch base</h2>
        <p>{why} Talk about how to go on. Nobody is bound: each way is fine, for both of you.</p>
      </div>
      <ul className={styles.ways}>
        <li className={styles.way}>
          <p>
            <strong>Go on</strong> <span className="quiet">with a new term</span>
          </p>
          <Link href={`${place}/agreement`} className={buttonClass('plain')}>
            New term
          </Link>
        </li>
        <li className={styles.way}>
          <p>
            <strong>Refocus</strong> <span className="quiet">on other goals</span>
          </p>
          <Link href={`${place}/goals`} className={buttonClass('plain')}>
            Goals
          </Link>
        </li>
        <li className={styles.way}>
          <p>
            <strong>Rest</strong> <span className="quiet">until a day, or open</span>
          </p>
          <Button aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
            Pause
          </Button>
        </li>
        <li className={styles.way}>
          <p>
            <strong>Close</strong> <span className="quiet">with thanks</span>
          </p>
          <Link href={`${place}/ending`} className={buttonClass('plain')}>
            Close it well
          </Link>
        </li>
      </ul>
      {pausing && <PauseForm id={id} onPaused={paused} onCancel={() => setPausing(false)} />}
      <Button look="quiet" className={section.start ?? ''} onClick={() => void talked()}>
        We have talked about it
      </Button>
    </section>
  );
}
