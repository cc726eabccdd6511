import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Promised } from '@/lib/mentorships/mentorship';
import { keptWords, removePromise, settlePromise } from '@/lib/mentorships/promises';
import { changePromises } from '@/lib/store/promises';
import styles from './Promises.module.css';

interface Props {
  mentorshipId: string;
  settled: readonly Promised[];
  /** The other side's first name. */
  them: string;
  onGone: () => void;
}

/** G2: what was settled, folded, with the share that was kept; each can be opened again. */
export function PromisesEarlier({ mentorshipId, settled, them, onGone }: Props) {
  if (settled.length === 0) return null;
  const change = async (work: (all: readonly Promised[]) => Promised[], says: string) => {
    if (await done(() => changePromises(mentorshipId, work), says)) onGone();
  };
  return (
    <details className={styles.earlier}>
      <summary className="figures">Earlier: {keptWords(settled)}</summary>
      <ul aria-label="Earlier promises">
        {settled.map(({ id, text, owner, state, stateAt }) => (
          <li key={id} className={styles.promise}>
            <div className={styles.words}>
              <p className="wrap" dir="auto">
                {text}
              </p>
              <p className="quiet small figures" dir="auto">
                {owner === 'me' ? 'You' : them}, {state === 'kept' ? 'kept' : 'not kept'}{' '}
                {dayWords(dayOf(stateAt, myZone()).toString())}
              </p>
            </div>
            <div className={styles.buttons}>
              <Button
                look="quiet"
                aria-label={`Open again: ${text}`}
                onClick={() =>
                  void change(
                    (all) => settlePromise(all, id, 'open', Date.now()),
                    `Open again: ${text}`,
                  )
                }
              >
                Open again
              </Button>
              <Button
                look="quiet"
                aria-label={`Remove: ${text}`}
                onClick={() => void change((all) => removePromise(all, id), `Removed: ${text}`)}
              >
                Remove
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
