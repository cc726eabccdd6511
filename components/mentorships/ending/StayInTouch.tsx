import { done } from '@/components/ui/done';
import { AutoText } from '@/components/ui/AutoText';
import { Select } from '@/components/ui/Field';
import { stayInTouch } from '@/lib/store/mentorship-endings';
import type { KitProps } from './Ending';
import section from '@/components/ui/Section.module.css';

const RHYTHMS = [
  { value: '0', label: 'Whenever it comes about' },
  { value: '30', label: 'Every month' },
  { value: '90', label: 'Every 3 months' },
  { value: '180', label: 'Every half year' },
  { value: '365', label: 'Once a year' },
] as const;

/** R3: a word now and then, once it is over; Today brings it up as often as was chosen. */
export function StayInTouch({ mentorship, ending, today, save }: KitProps) {
  const days = String(ending.everyDays ?? 0);
  const known = RHYTHMS.some(({ value }) => value === days);
  const choose = (value: string) => {
    const every = Number(value);
    const from = mentorship.status === 'ended' ? '' : ' once it has ended';
    const says = every === 0 ? 'Whenever it comes about.' : `In touch every ${every} days${from}.`;
    void done(() => stayInTouch(mentorship.id, today, every === 0 ? null : every), says);
  };
  return (
    <section className={section.section}>
      <h2>Staying in touch</h2>
      <div className={section.pair}>
        <Select
          label="A word now and then"
          value={days}
          options={known ? RHYTHMS : [{ value: days, label: `Every ${days} days` }, ...RHYTHMS]}
          onChange={choose}
        />
        <AutoText
          label="How"
          value={ending.stayInTouch}
          placeholder="A postcard each spring"
          save={(text) => save({ stayInTouch: text })}
        />
      </div>
    </section>
  );
}
