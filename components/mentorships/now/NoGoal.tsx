import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { wordsFor } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Now.module.css';

/** R4: at least one goal is asked for, kindly, where none is open. */
export function NoGoal({ mentorship, person }: { mentorship: Mentorship; person: Person }) {
  return (
    <section className={styles.part}>
      <h2>A goal</h2>
      <p className="quiet" dir="auto">
        {wordsFor(mentorship.role, person).askForGoal}
      </p>
      <Link
        href={`/mentorships/${mentorship.id}/goals`}
        className={`${buttonClass('plain')} ${section.start}`}
      >
        Choose a goal
      </Link>
    </section>
  );
}
