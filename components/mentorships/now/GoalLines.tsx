import { Link } from 'wouter';
import { buttonClass } from '@/components/ui/Button';
import { dayWords } from '@/components/ui/when';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { wordsFor } from './words';
import section from '@/components/ui/Section.module.css';
import styles from './Now.module.css';

interface Props {
  mentorship: Mentorship;
  person: Person;
  goals: readonly Goal[];
}

/** R4: the goals in a line each; where there is none, one kind question. */
export function GoalLines({ mentorship, person, goals }: Props) {
  const words = wordsFor(mentorship.role, person);
  const place = `/mentorships/${mentorship.id}/goals`;
  const shown = goals.filter(({ state }) => state === 'open');
  const reached = goals.filter(({ state }) => state === 'reached').length;
  const over = mentorship.status === 'ended';
  if (over && reached + shown.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2 dir="auto">{words.goals}</h2>
      {goals.length === 0 && (
        <>
          <p className="quiet">{words.askForGoal}</p>
          <Link href={place} className={`${buttonClass('plain')} ${section.start}`}>
            Choose a first goal
          </Link>
        </>
      )}
      {shown.length > 0 && (
        <ul aria-label={words.goals}>
          {shown.map(({ id, title, progress, dueDay }) => (
            <li key={id} className={styles.goal}>
              <Link href={place}>
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
      {!over && goals.length > 0 && shown.length === 0 && (
        <Link href={place} className={`${buttonClass('plain')} ${section.start}`}>
          Choose the next goal
        </Link>
      )}
    </section>
  );
}
