import { LOCALE } from '@/components/ui/when';
import type { Month } from '@/lib/mentorships/hours';
import { talkedTold } from '../now/words';
import styles from './Mentoring.module.css';

/** A month's talks with their sum, the newest first. */
export function MonthOfTalks({
  month: { month, talks, minutes },
  open,
}: {
  month: Month;
  open: boolean;
}) {
  const name = told(`${month}-01`, { month: 'long', year: 'numeric' });
  return (
    <details className={styles.month} open={open}>
      <summary className="figures">
        {name} <span className="quiet">· {talkedTold(talks.length, minutes)}</span>
      </summary>
      <table className={styles.talks} aria-label={name}>
        <thead className="unseen">
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Mentee</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {talks.map(({ sessionId, day, name: who, minutes: length }) => (
            <tr key={sessionId}>
              <td className="figures">{told(day, { month: 'short', day: 'numeric' })}</td>
              <td className="wrap" dir="auto">
                {who}
              </td>
              <td className="figures">{length} min</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function told(day: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' }).format(Date.parse(day));
}
