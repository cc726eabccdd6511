import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { dayWords } from '@/components/ui/when';
import { ASPECT_LABELS, ASPECTS, type CheckIn } from '@/lib/mentorships/check-in';
import { removeCheckIn } from '@/lib/store/check-ins';
import styles from './CheckIns.module.css';

/** Every check-in as it was said, the newest first. */
export function CheckInTable({ checkIns, name }: { checkIns: readonly CheckIn[]; name: string }) {
  return (
    <details>
      <summary>
        {checkIns.length === 1 ? 'The check-in' : `All ${checkIns.length} check-ins`}
      </summary>
      <ul className={styles.all}>
        {checkIns.toReversed().map((checkIn) => {
          const { id, day, mine, theirs, note } = checkIn;
          return (
            <li key={id}>
              <div className={styles.head}>
                <h3 className="figures">{dayWords(day)}</h3>
                <Button
                  look="destroys"
                  aria-label={`Remove the check-in of ${dayWords(day)}`}
                  onClick={() =>
                    void done(() => removeCheckIn(id), `Removed the check-in of ${dayWords(day)}.`)
                  }
                >
                  Remove
                </Button>
              </div>
              <table aria-label={`Check-in of ${dayWords(day)}`}>
                <thead>
                  <tr>
                    <th scope="col">
                      <span className="unseen">What</span>
                    </th>
                    <th scope="col">You</th>
                    <th scope="col" dir="auto" title={name}>
                      {name}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {ASPECTS.map((aspect) => (
                    <tr key={aspect}>
                      <th scope="row">{ASPECT_LABELS[aspect]}</th>
                      <td className="figures">{mine[aspect] ?? '–'}</td>
                      <td className="figures">{theirs[aspect] ?? '–'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {note !== '' && (
                <p className={styles.note} dir="auto">
                  {note}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
