import { describe, expect, it } from 'vitest';
import { changeTerms, setMentorshipStatus, startMentorship } from '@/lib/store/mentorships';
import { enterSession, planSession } from '@/lib/store/sessions-plan';
import { wholeCalendar } from '@/lib/store/whole-calendar';
import { MORNING } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();
const DAY = 86_400_000;

async function mentored(name: string, days = 7) {
  const person = await savedPerson(name);
  const { mentorship } = await startMentorship(person, 'mentee');
  await changeTerms(mentorship.id, { rhythm: { kind: 'every', days, minutes: 30 } });
  await setMentorshipStatus(mentorship.id, 'active');
  return { person, id: mentorship.id };
}

const starts = (text: string | null) =>
  [...(text ?? '').matchAll(/DTSTART[^:]*:(\d{8}T\d{4})/gu)].map(([, at]) => at);

describe('the calendar of everything', () => {
  it('is nothing where nothing has a day', async () => {
    expect(await wholeCalendar('UTC')).toEqual({ text: null, without: [] });
  });

  it('has planned sessions, and what a running mentorship repeats, each once', async () => {
    const ada = await mentored('Ada Moreno');
    await planSession(ada.person, 30, MORNING + DAY);
    await planSession(await savedPerson('Bo Lind'), 45, MORNING + 2 * DAY);
    const { text, without } = await wholeCalendar('UTC');
    expect(without).toEqual([]);
    expect(text?.match(/SUMMARY:Session with .*/gu)?.map((line) => line.trim())).toEqual([
      'SUMMARY:Session with Ada Moreno',
      'SUMMARY:Session with Bo Lind',
    ]);
    expect(text?.match(/RRULE/gu)).toHaveLength(1);
    expect(starts(text)).toContain('20261122T0900');
    expect((await wholeCalendar('UTC')).text).toMatch(/SEQUENCE:1/u);
  });

  it('goes on from the last talk where none is planned', async () => {
    const { person } = await mentored('Ada Moreno');
    await enterSession(person, 30, MORNING - 10 * DAY);
    expect(starts((await wholeCalendar('UTC')).text)[0]).toBe('20261125T0900');
    expect(starts((await wholeCalendar('UTC')).text)[0], 'by what was given').toBe('20261125T0900');
  });

  it('says of whom the hour is not known', async () => {
    await mentored('Ada Moreno');
    expect(await wholeCalendar('UTC')).toEqual({ text: null, without: ['Ada Moreno'] });
  });

  it('calls off what has ended since', async () => {
    const { person, id } = await mentored('Ada Moreno');
    await planSession(person, 30, MORNING + DAY);
    await wholeCalendar('UTC');
    await setMentorshipStatus(id, 'ended');
    expect((await wholeCalendar('UTC')).text).toContain('STATUS:CANCELLED');
  });
});
