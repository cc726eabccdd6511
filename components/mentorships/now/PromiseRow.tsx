import { dayTold } from '@/components/sessions/today/words';
import { Button } from '@/components/ui/Button';
import type { Promised } from '@/lib/mentorships/mentorship';
import styles from './Promises.module.css';

interface Props {
  promised: Promised;
  /** The other side's first name. */
  them: string;
  /** `YYYY-MM-DD` */
  today: string;
  onSettle: (state: 'kept' | 'missed') => void;
  onChange: () => void;
}

/** G2: a promise that is open: what, who and until when; both answers are as near, and weigh the same. */
export function PromiseRow({ promised, them, today, onSettle, onChange }: Props) {
  const { id, text, owner, checkOn } = promised;
  return (
    <li className={styles.promise}>
      <div className={styles.words}>
        <p className="wrap" dir="auto">
          {text}
        </p>
        <p className="quiet small figures" dir="auto">
          {owner === 'me' ? 'You' : them}, until {dayTold(checkOn, today)}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button aria-label={`Kept: ${text}`} onClick={() => onSettle('kept')}>
          Kept
        </Button>
        <Button aria-label={`Not kept: ${text}`} onClick={() => onSettle('missed')}>
          Not kept
        </Button>
        <Button
          look="quiet"
          data-promise={id}
          aria-label={`Change the promise: ${text}`}
          onClick={onChange}
        >
          Change
        </Button>
      </div>
    </li>
  );
}
