import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import type { Person } from '@/lib/people/person';
import { cadenceOf, SNOOZES, snoozedTo } from '@/lib/people/stay-in-touch';
import { undo } from '@/lib/store/mutate';
import { patchPerson } from '@/lib/store/people';
import { dayWords, myZone } from '@/components/ui/when';
import styles from '@/components/ui/Section.module.css';

const RHYTHMS = [
  { value: '0', label: 'By their seat, if they hold one' },
  { value: '7', label: 'Every week' },
  { value: '14', label: 'Every 2 weeks' },
  { value: '30', label: 'Every month' },
  { value: '60', label: 'Every 2 months' },
  { value: '90', label: 'Every 3 months' },
  { value: '180', label: 'Every half year' },
] as const;

/** How often you would like to be in touch, and not before when (R3). */
export function InTouch({ person }: { person: Person }) {
  const days = String(person.cadence?.idealDays ?? 0);
  const known = RHYTHMS.some(({ value }) => value === days);
  const change = async (patch: Partial<Person>, says: string) => {
    const changes = await patchPerson(person.id, patch);
    toast(says, () => undo(changes));
  };
  const choose = (value: string) => {
    const cadence = value === '0' ? null : cadenceOf(Number(value));
    void change({ cadence }, cadence ? `In touch every ${value} days.` : 'No rhythm of their own.');
  };
  return (
    <section className={styles.section}>
      <h2>Staying in touch</h2>
      <Select
        label="How often"
        value={days}
        options={known ? RHYTHMS : [{ value: days, label: `Every ${days} days` }, ...RHYTHMS]}
        onChange={choose}
      />
      <div className={styles.row}>
        <span className="quiet">
          {person.snoozedUntil ? `Not before ${dayWords(person.snoozedUntil)}.` : 'Not now:'}
        </span>
        {person.snoozedUntil ? (
          <Button onClick={() => void change({ snoozedUntil: null }, 'No longer put off.')}>
            Bring back
          </Button>
        ) : (
          SNOOZES.map((snooze) => (
            <Button
              key={snooze.label}
              onClick={() =>
                void change(
                  { snoozedUntil: snoozedTo(Date.now(), myZone(), snooze) },
                  `Put off for ${snooze.label}.`,
                )
              }
            >
              {snooze.label}
            </Button>
          ))
        )}
      </div>
    </section>
  );
}
