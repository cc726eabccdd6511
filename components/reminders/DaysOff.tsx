import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Chips } from '@/components/ui/Chips';
import { TextField } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import { dayWords } from '@/components/ui/when';
import { changeSettings } from '@/lib/platform/storage';
import type { Settings } from '@/lib/settings/settings';
import section from '@/components/ui/Section.module.css';
import styles from './RemindersSetting.module.css';

type Holiday = Settings['holidays'][number];

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

const NONE: Holiday = { from: '', to: '' };

/** Days of every week, and holidays, on which nothing is told. */
export function DaysOff({ settings: { weekdaysOff, holidays } }: { settings: Settings }) {
  const [given, setGiven] = useState(NONE);
  const wrong = given.from !== '' && given.to !== '' && given.to < given.from;
  const whole = given.from !== '' && given.to !== '' && !wrong;
  const change = (to: (all: Holiday[]) => Holiday[]) =>
    changeSettings((now) => ({ holidays: to(now.holidays) }));
  const add = async () => {
    if (!whole) return;
    await change((all) => [...all, given].toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    // Unless the next ones were begun meanwhile.
    setGiven((now) => (now === given ? NONE : now));
  };
  const remove = async (gone: Holiday) => {
    const before = holidays;
    await change((all) => all.filter(({ from, to }) => from !== gone.from || to !== gone.to));
    toast(`Removed: ${told(gone)}.`, () => change(() => before));
  };
  return (
    <>
      <Chips
        label="Days off in every week"
        options={WEEKDAYS}
        chosen={weekdaysOff.map(String)}
        onChange={(flip) =>
          void changeSettings((now) => ({
            weekdaysOff: flip(now.weekdaysOff.map(String)).map(Number),
          }))
        }
      />
      <h3 className="small">Holidays</h3>
      {holidays.length > 0 && (
        <ul className={section.list} aria-label="Holidays">
          {holidays.map((one) => (
            <li key={`${one.from} ${one.to}`} className={section.row}>
              <span className={section.grow}>{told(one)}</span>
              <Button
                look="quiet"
                aria-label={`Remove: ${told(one)}`}
                onClick={() => void remove(one)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className={section.pair}>
          <TextField
            label="First day"
            type="date"
            value={given.from}
            onChange={(from) => setGiven({ ...given, from })}
          />
          <TextField
            label="Last day"
            type="date"
            value={given.to}
            onChange={(to) => setGiven({ ...given, to })}
          />
        </div>
        {wrong && (
          <p className="small" role="alert">
            The last day is before the first.
          </p>
        )}
        <Button type="submit" className={section.start ?? ''} disabled={!whole}>
          Add the holiday
        </Button>
      </form>
    </>
  );
}

function told({ from, to }: Holiday): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}
