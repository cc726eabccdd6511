import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { PlanLater } from '@/components/sessions/today/PlanLater';
import { Button, buttonClass } from '@/components/ui/Button';
import type { Glance } from '@/lib/mentorships/glance';
import type { Person } from '@/lib/people/person';
import section from '@/components/ui/Section.module.css';
import styles from './Mentoring.module.css';

const WORDS = 'Prepare the first session';

/** M1, for a mentor: the brief of the first talk that is planned, or the form that plans one. */
export function FirstSession({ person, shown }: { person: Person; shown: Glance }) {
  const [planning, setPlanning] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const planned = [...shown.ahead, ...shown.missed];
  const first = shown.running ?? planned.find(({ kind }) => kind === 'first-mentor') ?? planned[0];
  const close = () => {
    setPlanning(false);
    // The form is gone; what it led to is in this box.
    box.current?.focus();
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.first}>
      {first ? (
        <Link href={`/session/${first.id}`} className={`${buttonClass('plain')} ${section.start}`}>
          {WORDS}
          <span className="unseen"> with {person.name}</span>
        </Link>
      ) : (
        <Button
          className={section.start ?? ''}
          aria-expanded={planning}
          onClick={() => setPlanning(!planning)}
        >
          {WORDS}
          <span className="unseen"> with {person.name}</span>
        </Button>
      )}
      {planning && (
        <PlanLater person={person} what="plan" usualKind="first-mentor" onDone={close} />
      )}
    </div>
  );
}
