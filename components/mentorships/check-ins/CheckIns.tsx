import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { checkInDue } from '@/lib/mentorships/check-in-due';
import { checkInFacts } from '@/lib/store/check-ins';
import type { PartProps } from '../MentorshipPage';
import { Care } from './Care';
import { CheckInForm } from './CheckInForm';
import { CheckInTable } from './CheckInTable';
import { Trends } from './Trends';
import section from '@/components/ui/Section.module.css';
import styles from './CheckIns.module.css';

/** R5: how it goes between the two of you, every few talks. */
export function CheckIns({ mentorship, person }: PartProps) {
  const now = useNow(60_000);
  const [begun, setBegun] = useState(false);
  const facts = useLive(() => checkInFacts(mentorship), [mentorship]);
  if (!facts) return null;
  const { checkIns } = facts;
  const zone = myZone();
  const today = dayOf(now, zone).toString();
  const name = person?.name ?? 'them';
  const said = checkIns.find(({ day }) => day === today);
  const due = checkInDue(facts, now, zone);
  const asked = begun || said !== undefined || due !== null;
  const last = checkIns.at(-1);
  return (
    <div className={styles.page}>
      <section className={section.section} aria-label="How is it going?">
        <h2>How is it going?</h2>
        {due && !said && <p className="quiet">{due.reason}</p>}
        {last && <Care checkIn={last} name={name} personId={mentorship.personId} />}
        {asked ? (
          <CheckInForm mentorshipId={mentorship.id} today={today} said={said} name={name} />
        ) : (
          <>
            <p className="quiet">
              {last
                ? `You last looked on ${dayWords(last.day)}. It is asked again every few talks.`
                : 'Six presses, for each side if you like: honest and kind, and seen by nobody else.'}
            </p>
            <Button className={section.start ?? ''} onClick={() => setBegun(true)}>
              Look at it now
            </Button>
          </>
        )}
      </section>
      <Trends checkIns={checkIns} today={today} name={name} />
      {checkIns.length > 0 && <CheckInTable checkIns={checkIns} name={name} />}
    </div>
  );
}
