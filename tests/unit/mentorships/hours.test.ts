import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byMonth,
  hoursCsv,
  minutesOf,
  numbered,
  PERIODS,
  talksGiven,
  within,
  type Talk,
} from '@/lib/mentorships/hours';
import { newEnding } from '@/lib/mentorships/ending';
import { pauseClock, startClock } from '@/lib/sessions/clock';
import { aPerson, MORNING } from '../support/rows';
import { anyText } from '../support/text';
import { aMentorship, anyRecord, aRecord, dayAgo, held, planned } from './records';
import { zone } from './zones';

const MINUTE = 60_000;
const mentoring = (given: Parameters<typeof aMentorship>[0] = {}) =>
  aMentorship({ role: 'mentor', ...given });
const given = (...all: Parameters<typeof talksGiven>[0]) => talksGiven(all, MORNING, 'UTC');

describe('the hours you gave (M5)', () => {
  it('are the talks held as a mentor, the newest first, with their minutes', () => {
    const record = aRecord({
      mentorship: mentoring(),
      sessions: [held(20), held(3), planned(4)],
    });
    expect(given(record)).toMatchObject([
      { day: dayAgo(3), name: 'Ngozi Brightwater', minutes: 30 },
      { day: dayAgo(20), name: 'Ngozi Brightwater', minutes: 30 },
    ]);
  });

  it('count no pause', () => {
    const at = MORNING - 60 * MINUTE;
    const clock = {
      ...pauseClock(startClock(30, at), at + 10 * MINUTE),
      endedAt: at + 40 * MINUTE,
    };
    const talk = held(0, { startsAt: at, clock });
    expect(given(aRecord({ mentorship: mentoring(), sessions: [talk] }))[0]?.minutes).toBe(10);
  });

  it('are also those of teaching somebody senior, and not those in which you learn', () => {
    const all = (['reverse', 'mentee', 'peer'] as const).map((role) =>
      aRecord({ mentorship: aMentorship({ role }), sessions: [held(3)] }),
    );
    expect(given(...all)).toHaveLength(1);
  });

  it('begin with the mentorship and end with it', () => {
    const ending = newEnding(dayAgo(10));
    const mentorship = mentoring({ ago: 50, status: 'ended', ending });
    const sessions = [held(60), held(50), held(10), held(9)];
    expect(given(aRecord({ mentorship, sessions })).map(({ day }) => day)).toEqual([
      dayAgo(10),
      dayAgo(50),
    ]);
  });

  it('hold a talk once, though two mentorships with somebody met on its day', () => {
    const person = aPerson();
    const sessions = [held(10)];
    const ending = newEnding(dayAgo(10));
    const first = mentoring({ personId: person.id, status: 'ended', ending });
    const second = mentoring({ personId: person.id, ago: 10 });
    const both = [first, second].map((mentorship) => aRecord({ mentorship, person, sessions }));
    expect(given(...both)).toHaveLength(1);
  });

  it('add up month by month and period by period, in every time zone', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 4 }), zone, (all, timeZone) => {
        const talks = talksGiven(all, MORNING, timeZone);
        const months = byMonth(talks);
        expect(months.flatMap((month) => month.talks)).toEqual(talks);
        expect(months.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesOf(talks));
        const counts = PERIODS.map((period) => within(talks, period, '2026-11-21').length);
        expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      }),
    );
  });
});

const talk = (day: string, known: Partial<Talk> = {}): Talk => ({
  sessionId: day,
  personId: 'ngozi',
  name: 'Ngozi Brightwater',
  day,
  minutes: 30,
  ...known,
});

describe('a period', () => {
  it('is the calendar’s month, quarter or year', () => {
    const days = [
      '2026-11-01',
      '2026-10-31',
      '2026-10-01',
      '2026-09-30',
      '2026-01-01',
      '2025-12-31',
    ];
    const count = (period: (typeof PERIODS)[number]) =>
      within(
        days.map((day) => talk(day)),
        period,
        '2026-11-21',
      ).length;
    expect(PERIODS.map(count)).toEqual([1, 3, 5, 6]);
  });
});

describe('the file of hours', () => {
  const talks = [
    talk('2026-11-03', { minutes: 45 }),
    talk('2026-10-02', { personId: 'ada', name: '=HYPERLINK("x")' }),
    talk('2026-09-01'),
  ];

  it('is a row for each talk, the oldest first, and no formula runs in it', () => {
    expect(hoursCsv(talks)).toBe(
      [
        'Day,Mentee,Minutes',
        '2026-09-01,Ngozi Brightwater,30',
        `2026-10-02,"'=HYPERLINK(""x"")",30`,
        '2026-11-03,Ngozi Brightwater,45',
        '',
      ].join('\r\n'),
    );
  });

  it('can leave names out; everybody keeps their number in every period', () => {
    const names = numbered(talks);
    expect(hoursCsv(talks.slice(0, 2), names)).toBe(
      'Day,Mentee,Minutes\r\n2026-10-02,Mentee 2,30\r\n2026-11-03,Mentee 1,45\r\n',
    );
  });

  it('without names holds none, whatever they are, and nothing of what was said', () => {
    fc.assert(
      fc.property(anyRecord, anyText, (record, words) => {
        const name = `Ngozi ${words}`;
        const sessions = record.sessions.map((one) => ({ ...one, notes: `// secret ${words}` }));
        const all = talksGiven(
          [
            {
              mentorship: { ...record.mentorship, notes: 'secret' },
              person: { ...record.person, name },
              sessions,
            },
          ],
          MORNING,
          'UTC',
        );
        expect(hoursCsv(all)).not.toContain('secret ');
        expect(hoursCsv(all, numbered(all))).toMatch(
          /^Day,Mentee,Minutes\r\n(?:\d{4}-\d\d-\d\d,Mentee 1,\d+\r\n)*$/u,
        );
      }),
    );
  });
});
