import { Select } from '@/components/ui/Field';
import { useNow } from '@/components/ui/useNow';
import type { Person } from '@/lib/people/person';
import styles from './LocalTime.module.css';

const ZONES = Intl.supportedValuesOf('timeZone').map((value) => ({
  value,
  label: value.replaceAll('_', ' '),
}));

/** Their time zone, and what time it is there now. */
export function LocalTime({
  person,
  onChange,
}: {
  person: Person;
  onChange: (zone: string) => void;
}) {
  const now = useNow(30_000);
  const { timeZone } = person;
  const options =
    timeZone === null || ZONES.some(({ value }) => value === timeZone)
      ? ZONES
      : [{ value: timeZone, label: timeZone }, ...ZONES];
  return (
    <div className={styles.zone}>
      <Select
        label="Time zone"
        value={timeZone ?? ''}
        placeholder="Not known"
        options={options}
        onChange={onChange}
      />
      {timeZone !== null && (
        <span className={`figures ${styles.now}`}>{timeThere(now, timeZone)} there now</span>
      )}
    </div>
  );
}

function timeThere(now: number, timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en', {
      weekday: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZone,
    }).format(now);
  } catch {
    return 'Not a zone this browser knows;';
  }
}
