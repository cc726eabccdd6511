import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { dayWords, myZone } from '@/components/ui/when';
import { ICS } from '@/components/sessions/calendar';
import { WhenFields } from '@/components/sessions/today/WhenFields';
import { momentTold } from '@/components/sessions/today/words';
import { HOUR_MS, dayOf, inDays } from '@/lib/data/day';
import { momentOf, wallClock } from '@/lib/data/wall-clock';
import { occurrences } from '@/lib/exchange/ical';
import { repeatOf } from '@/lib/exchange/mentorship-calendar';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { saveFile } from '@/lib/platform/files';
import { mentorshipFile } from '@/lib/store/calendar';
import { readRecord } from '@/lib/store/mentorship-record';
import section from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';

const EVERY_MS = 300_000;

/** Talks and looks back of a mentorship, for the user's own calendar; what was given to it before is replaced or called off. */
export function CalendarFile({ mentorship }: { mentorship: Mentorship }) {
  const record = useLive(() => readRecord(mentorship), [mentorship]);
  const now = useNow(EVERY_MS);
  // The hour is proposed once: nobody wants it to move while they read.
  const [when, setWhen] = useState(() => wallClock(Math.ceil(now / HOUR_MS) * HOUR_MS, myZone()));
  if (!record) return null;
  const { status, terms, calendar } = mentorship;
  const goesOn = status === 'active';
  if (!goesOn && (calendar?.events.length ?? 0) === 0) return null;
  const planned = record.sessions.find(
    ({ state, startsAt }) => state === 'planned' && startsAt > now,
  );
  const startsAt = planned?.startsAt ?? momentOf(when, myZone());
  const asks = goesOn && !planned && terms.rhythm?.kind === 'every';
  const save = async () => {
    if (startsAt === null) return;
    try {
      const file = await mentorshipFile({ record, startsAt, timeZone: myZone() });
      if (file === null) toast('Nothing has a day yet: plan a session, or agree on a rhythm.');
      else saveFile(`Mentorship with ${record.person.name}.ics`, file, ICS);
    } catch (error) {
      toast(sorry('The file could not be made', error));
    }
  };
  return (
    <section className={section.section} aria-labelledby="in-calendar">
      <h2 id="in-calendar">In your calendar</h2>
      <p className="quiet">{goesOn ? told(record, startsAt, now) : 'It does not go on for now.'}</p>
      {asks && (
        <>
          <p className="small">When is the first one?</p>
          <WhenFields value={when} onChange={setWhen} />
        </>
      )}
      <Button
        className={section.start ?? ''}
        disabled={startsAt === null}
        onClick={() => void save()}
      >
        {goesOn ? 'Save .ics file' : 'Save the file that calls it off'}
      </Button>
      <p className="quiet small">
        {calendar
          ? 'Open the new file in the same calendar: it replaces what an earlier one put there.'
          : 'The file opens in any calendar, with a reminder ten minutes before. After a change, save it again.'}
      </p>
    </section>
  );
}

/** "Every 7 days from tomorrow, 10:00, until Jan 31, 2027: 6 sessions, and the days to look back." */
function told(record: MentorshipRecord, startsAt: number | null, now: number): string {
  const reviews = 'and the days to look at goals and at how it goes';
  if (startsAt === null) return 'Say when the first session is.';
  const timeZone = myZone();
  const repeat = repeatOf({ record, startsAt, now, timeZone });
  if (!repeat) return `The sessions that are planned, ${reviews}.`;
  const times = occurrences(startsAt, repeat);
  const last = dayWords(dayOf(times.at(-1) ?? startsAt, timeZone).toString());
  const sessions = times.length === 1 ? '1 session' : `${times.length} sessions`;
  return `Every ${inDays(repeat.everyDays)} from ${momentTold(startsAt)}, until ${last}: ${sessions}, ${reviews}.`;
}
