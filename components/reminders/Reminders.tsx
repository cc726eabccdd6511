import { useRef } from 'react';
import { Few } from '@/components/sessions/today/Few';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { myZone } from '@/components/ui/when';
import { openOf } from '@/lib/reminders/fire';
import { hasOwnSection } from '@/lib/reminders/reminder';
import { readReminders } from '@/lib/store/reminders';
import { ReminderRow } from './ReminderRow';
import { TakenBack } from './TakenBack';
import styles from '@/components/sessions/today/Today.module.css';

/** Often enough that a panel left open over night knows the new day. */
const EVERY_MS = 300_000;

/** What is due and stands nowhere else in Today, each with its reason; nothing at all on most days. */
export function Reminders() {
  const now = useNow(EVERY_MS);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = useLive(async () => {
    const at = Date.now();
    const { reminders, seen } = await readReminders(at, myZone());
    return openOf(reminders, seen, at).filter((reminder) => !hasOwnSection(reminder));
  }, [now]);
  if (!open || open.length === 0) return <TakenBack />;
  return (
    <section className={styles.section} aria-labelledby="reminders">
      <h2 id="reminders" ref={heading} tabIndex={-1}>
        Reminders
      </h2>
      <TakenBack />
      <Few label="Reminders" items={open}>
        {(reminder) => (
          <ReminderRow
            key={reminder.key}
            reminder={reminder}
            // What was pressed is gone with its row.
            onGone={() => heading.current?.focus()}
          />
        )}
      </Few>
    </section>
  );
}
