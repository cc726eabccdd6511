import type { Difference, SideBySide } from '@/lib/mentorships/differences';
import styles from './Agreement.module.css';

const MARKS: Record<Difference, string> = {
  same: '',
  added: 'added',
  removed: 'taken out',
  changed: 'changed',
};

interface Props {
  rows: readonly SideBySide[];
  /** What the two columns are called. */
  before: string;
  after: string;
}

/** Two versions part by part: side by side where there is room, else one under the other; what differs says so in words. */
export function Compared({ rows, before, after }: Props) {
  return (
    <ul className={styles.compared}>
      {rows.map((row) => (
        <li key={row.part}>
          <h4>
            {row.label}{' '}
            {row.difference !== 'same' && (
              <span className={styles.mark}>{MARKS[row.difference]}</span>
            )}
          </h4>
          {row.difference === 'same' ? (
            <p className={styles.text} dir="auto">
              {row.after}
            </p>
          ) : (
            <div className={styles.sides}>
              <Side name={before} words={row.before} />
              <Side name={after} words={row.after} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Side({ name, words }: { name: string; words: string }) {
  return (
    <div>
      <p className="quiet small">{name}</p>
      <p className={styles.text} dir="auto">
        {words === '' ? <span className="quiet">Nothing said</span> : words}
      </p>
    </div>
  );
}
