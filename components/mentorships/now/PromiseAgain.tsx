import { v7 as uuid } from 'uuid';
import { done } from '@/components/ui/done';
import { dayTold } from '@/components/sessions/today/words';
import { Button } from '@/components/ui/Button';
import type { Promised } from '@/lib/mentorships/mentorship';
import { addPromise } from '@/lib/mentorships/promises';
import { changePromises } from '@/lib/store/promises';
import styles from './Promises.module.css';

interface Props {
  mentorshipId: string;
  /** What has just been settled. */
  promised: Promised;
  /** The day to ask next, by the rhythm. */
  day: string;
  today: string;
  onDone: () => void;
}

/** G2: after a promise is settled, the same for another round; or not. */
export function PromiseAgain({ mentorshipId, promised, day, today, onDone }: Props) {
  const { text, owner } = promised;
  const until = dayTold(day, today);
  const again = async () => {
    const next = { id: uuid(), text, owner, checkOn: day };
    const work = () => changePromises(mentorshipId, (all) => addPromise(all, next, Date.now()));
    if (await done(work, `Promised until ${until}: ${text}`)) onDone();
  };
  return (
    <div className={styles.again}>
      <p className="wrap" dir="auto">
        {text}: the same for another round?
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void again()}>Until {until}</Button>
        <Button look="quiet" onClick={onDone}>
          No
        </Button>
      </div>
    </div>
  );
}
