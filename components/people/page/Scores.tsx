import type { Person } from '@/lib/people/person';
import { overall, rated, RATING_LABELS, RATINGS } from '@/lib/people/ratings';
import { RATING_ASKS } from '../labels';
import type { Patch } from './patch';
import section from '@/components/ui/Section.module.css';
import circle from '@/components/ui/Circle.module.css';
import styles from './Scores.module.css';

const SCORES = [1, 2, 3, 4, 5] as const;

/** The four scores of a lead and the plain average they add up to (F3). */
export function Scores({ person, patch }: { person: Person; patch: Patch }) {
  const { ratings } = person;
  const sum = overall(ratings);
  return (
    <section className={section.section}>
      <h2>
        Ratings{' '}
        <span className="quiet small figures">
          {sum ? `${sum.score.toFixed(1)}, the average of ${sum.rated} of 4` : 'not rated yet'}
        </span>
      </h2>
      {RATINGS.map((name) => (
        <fieldset key={name} className={styles.scale}>
          <legend>
            <strong>{RATING_LABELS[name]}</strong>{' '}
            <span className="quiet small">{RATING_ASKS[name]}</span>
          </legend>
          <div className={styles.steps}>
            {SCORES.map((score) => (
              <label key={score} className={circle.step}>
                <input
                  type="radio"
                  name={name}
                  checked={ratings[name] === score}
                  onChange={() => patch((now) => rated({ ...now.ratings, [name]: score }))}
                />
                <span className="figures">{score}</span>
              </label>
            ))}
            {ratings[name] !== null && (
              <button
                type="button"
                className={circle.clear}
                aria-label={`Clear ${RATING_LABELS[name]}`}
                onClick={() => patch((now) => rated({ ...now.ratings, [name]: null }))}
              >
                ×
              </button>
            )}
          </div>
        </fieldset>
      ))}
    </section>
  );
}
