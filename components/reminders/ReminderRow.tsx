import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { myZone } from '@/components/ui/when';
import { LATER } from '@/lib/reminders/fire';
import { doneLabel, type Reminder } from '@/lib/reminders/reminder';
import { finish, putOff } from '@/lib/store/reminders';
import styles from '@/components/sessions/today/Today.module.css';

interface Props {
  reminder: Reminder;
  onGone: () => void;
}

/** One thing that is due: what to do, why, done with it or not now. */
export function ReminderRow({ reminder, onGone }: Props) {
  const { says, why, place } = reminder;
  const label = doneLabel(reminder);
  const press = async (work: () => ReturnType<typeof finish>, words: string) => {
    if (await done(work, words)) onGone();
  };
  return (
    <li className={styles.item}>
      <Link href={place} className={styles.name ?? ''} dir="auto">
        {says}
      </Link>
      <p className="quiet small wrap" dir="auto">
        {why}
      </p>
      <div className={styles.buttons}>
        <Button
          aria-label={`${label}: ${says}`}
          onClick={() => void press(() => finish(reminder), `${label}: ${says}`)}
        >
          {label}
        </Button>
        <span className="quiet small">Later:</span>
        {LATER.map(({ id, label: when, until }) => (
          <Button
            key={id}
            look="quiet"
            aria-label={`${when}: ${says}`}
            onClick={() =>
              void press(() => putOff([reminder], until(Date.now(), myZone())), `${when}: ${says}`)
            }
          >
            {when}
          </Button>
        ))}
      </div>
    </li>
  );
}
