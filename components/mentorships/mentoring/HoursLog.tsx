import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { OneOf } from '@/components/ui/OneOf';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import {
  byMonth,
  hoursCsv,
  minutesOf,
  numbered,
  talksGiven,
  within,
  type Period,
} from '@/lib/mentorships/hours';
import { saveFile } from '@/lib/platform/files';
import { readTalksGiven } from '@/lib/store/mentoring';
import { talkedTold } from '../now/words';
import { MonthOfTalks } from './MonthOfTalks';
import section from '@/components/ui/Section.module.css';
import styles from './Mentoring.module.css';

const PERIODS = [
  { value: 'month', label: 'This month' },
  { value: 'quarter', label: 'This quarter' },
  { value: 'year', label: 'This year' },
  { value: 'all', label: 'All' },
] as const satisfies { value: Period; label: string }[];

/** M5: the time you gave, by month, to look at and to hand in. */
export function HoursLog({ now }: { now: number }) {
  const [period, setPeriod] = useState<Period>('year');
  const [nameless, setNameless] = useState(false);
  const given = useLive(readTalksGiven);
  if (!given) return null;
  const all = talksGiven(given, now, myZone());
  const today = dayOf(now, myZone()).toString();
  const talks = within(all, period, today);
  const save = () => {
    const names = nameless ? numbered(all) : undefined;
    saveFile(`${today} Mentoring hours.csv`, hoursCsv(talks, names), 'text/csv');
    toast('The hours are saved among your downloads.');
  };
  return (
    <section className={section.section}>
      <h2>Hours</h2>
      {all.length === 0 ? (
        <p className="quiet">
          Every talk that you hold with a mentee is counted here by itself, month by month.
        </p>
      ) : (
        <>
          <OneOf label="Period" options={PERIODS} chosen={period} onChange={setPeriod} />
          <p className="figures" role="status">
            {talkedTold(talks.length, minutesOf(talks))}
            {talks.length === 0 && ' in this period'}.
          </p>
          <div>
            {byMonth(talks).map((month, index) => (
              <MonthOfTalks key={month.month} month={month} open={index === 0} />
            ))}
          </div>
          {talks.length > 0 && (
            <div className={section.row}>
              <Button onClick={save}>Save as CSV</Button>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={nameless}
                  onChange={(event) => setNameless(event.target.checked)}
                />
                Leave names out (“Mentee 1”)
              </label>
            </div>
          )}
        </>
      )}
    </section>
  );
}
