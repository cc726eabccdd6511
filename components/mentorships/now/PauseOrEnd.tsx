import { useState } from 'react';
import { Link } from 'wouter';
import { Button, buttonClass } from '@/components/ui/Button';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { PauseForm } from './PauseForm';
import { wordsFor } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person;
  onGone: () => void;
}

/** R6: nobody is bound; resting and closing are always near, and never in the way. */
export function PauseOrEnd({ mentorship, person, onGone }: Props) {
  const [open, setOpen] = useState(false);
  const [pausing, setPausing] = useState(false);
  return (
    <section className={styles.part}>
      <Button
        look="quiet"
        className={section.start ?? ''}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Pause or end…
      </Button>
      {open && (
        <div className={styles.part}>
          <p className="quiet">Nobody is bound, and both can be taken back.</p>
          <div className={styles.buttons}>
            <Button aria-expanded={pausing} onClick={() => setPausing(!pausing)}>
              Pause
            </Button>
            <Link href={`/mentorships/${mentorship.id}/ending`} className={buttonClass('plain')}>
              {wordsFor(mentorship.role, person).canNotGoOn}
            </Link>
          </div>
          {pausing && (
            <PauseForm id={mentorship.id} onPaused={onGone} onCancel={() => setPausing(false)} />
          )}
        </div>
      )}
    </section>
  );
}
