import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drift } from '@/lib/mentorships/drift';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import { MORNING } from '../support/rows';
import { anyRecord, DAY } from './records';
import { dayThere, zone } from './zones';

const later = fc.integer({ min: 0, max: 400 }).map((days) => MORNING + days * DAY);
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / DAY;

/** The days on which it began or was taken up, by hand. */
function beginnings({ mentorship }: MentorshipRecord, timeZone: string): string[] {
  const { startedOn, createdAt, history } = mentorship;
  const ups = history.filter(({ status }) => status === 'active').map(({ at }) => at);
  return [startedOn ?? dayThere(createdAt, timeZone), dayThere(ups.at(-1) ?? createdAt, timeZone)];
}

describe('of any mentorship, anywhere, at any time', () => {
  it('nothing is told while it is agreed, has just begun or is over', () => {
    fc.assert(
      fc.property(anyRecord, later, zone, (record, now, timeZone) => {
        const { status } = record.mentorship;
        const found = drift(record, now, timeZone);
        const today = dayThere(now, timeZone);
        const fresh = beginnings(record, timeZone).some((day) => daysBetween(day, today) < 14);
        if (status === 'agreeing' || status === 'ended' || (status === 'active' && fresh))
          expect(found).toEqual([]);
        if (status === 'paused')
          expect(found.every(({ key }) => key.startsWith('drift-paused '))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('each fact has its cause', () => {
    fc.assert(
      fc.property(anyRecord, later, zone, (record, now, timeZone) => {
        const { mentorship, person, sessions, takeaways, touches, checkIns } = record;
        const today = dayThere(now, timeZone);
        const [began = ''] = beginnings(record, timeZone);
        const since = (at: number) => dayThere(at, timeZone) >= began;
        const talks = sessions.filter(
          ({ state, startsAt }) => state === 'ended' && startsAt <= now && since(startsAt),
        );
        const old = takeaways.filter(
          ({ status, at }) =>
            ['received', 'trying', 'tried'].includes(status) &&
            since(at) &&
            daysBetween(dayThere(at, timeZone), today) > 28,
        );
        const causes: Record<string, () => boolean> = {
          slowing: () =>
            talks.every(({ startsAt }) => daysBetween(dayThere(startsAt, timeZone), today) > 14) &&
            !sessions.some(
              ({ state, startsAt }) => state === 'planned' && dayThere(startsAt, timeZone) >= today,
            ),
          'called-off': () => (mentorship.calledOff ?? []).length >= 2,
          advice: () => old.length >= 2,
          asking: () =>
            touches.filter(({ about, at }) => about === 'ask' && since(at)).length >= 3 &&
            !touches.some(({ kind, at }) => kind === 'gift' && since(at)),
          'q-and-a': () =>
            talks
              .slice(-5)
              .every(
                ({ methods }) =>
                  methods.join('') === 'q-and-a' ||
                  (methods.length === 0 && mentorship.terms.format === 'q-and-a'),
              ) && talks.length >= 5,
          'far-ahead': () =>
            person.ahead === 'far' &&
            checkIns.every(({ day }) => day > today || daysBetween(day, today) > 35),
          paused: () => daysBetween(mentorship.pausedUntil ?? today, today) > 14,
        };
        for (const { key } of drift(record, now, timeZone)) {
          const cause = /^drift-(?<cause>[\w-]+) /u.exec(key)?.groups?.['cause'] ?? '';
          expect([cause, causes[cause]?.()]).toEqual([cause, true]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a fact keeps its key for as long as its cause does, so it is told once', () => {
    fc.assert(
      fc.property(anyRecord, later, fc.nat(200), zone, (record, now, days, timeZone) => {
        // Time alone changes nothing but which advice is old.
        const settled = {
          ...record,
          sessions: record.sessions.filter(({ startsAt }) => startsAt <= now),
          checkIns: record.checkIns.filter(({ day }) => day <= dayThere(now, timeZone)),
        };
        const told = (at: number) =>
          drift(settled, at, timeZone)
            .map(({ key }) => key)
            .filter((key) => !key.startsWith('drift-advice'));
        const first = told(now);
        const then = told(now + days * DAY);
        expect(then).toEqual(expect.arrayContaining(first));
        const kinds = then.map((key) => key.split(' ')[0]);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
      { numRuns: 300 },
    );
  });

  it('each is one sentence of fact and one of help, with a place to go, and blames nobody', () => {
    fc.assert(
      fc.property(anyRecord, later, zone, (record, now, timeZone) => {
        for (const { fact, suggestion, place } of drift(record, now, timeZone)) {
          for (const words of [fact, suggestion]) {
            expect(words).toMatch(/^[A-Z0-9][^\n]*\.$/u);
            expect(words).not.toMatch(
              /neglect|should|must|fail|forgot|overdue|still not|only you/iu,
            );
          }
          expect(place).toMatch(/^\/(?:mentorships|write|advice)/u);
        }
      }),
    );
  });
});
