import { Link } from 'wouter';
import { dayWords } from '@/components/ui/when';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { wordsFor } from './words';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person;
  goals: readonly Goal[];
}

/** R4: the open goals in a line each, and how many are reached; nothing while there is none. */
export function GoalLines({ mentorship, person, goals }: Props) {
  const words = wordsFor(mentorship.role, person);
  const open = goals.filter(({ state }) => state === 'open');
  const reached = goals.filter(({ state }) => state === 'reached').length;
  if (open.length + reached === 0) return null;
  return (
    <section className={styles.part}>
      <h2 dir="auto">{words.goals}</h2>
      {open.length > 0 && (
        <ul aria-label={words.goals}>
          {open.map(({ id, title, progress, dueDay }) => (
            <li key={id} className={styles.goal}>
              <Link href={`/mentorships/${mentorship.id}/goals`}>
                <span className="wrap" dir="auto">
                  {title || 'A goal without words yet'}
                </span>
                <span className="quiet small figures">
                  {progress} %{dueDay !== null && `, by ${dayWords(dueDay)}`}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {reached > 0 && (
        <p className="quiet">
          {reached === 1 ? '1 goal is reached.' : `${reached} goals are reached.`}
        </p>
      )}
    </section>
  );
}
