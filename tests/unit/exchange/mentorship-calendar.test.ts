import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { calendar, occurrences } from '@/lib/exchange/ical';
import { giveOut, mentorshipEvents } from '@/lib/exchange/mentorship-calendar';
import { moved } from '@/lib/mentorships/mentorship';
import type { Terms } from '@/lib/mentorships/terms';
import { aPerson } from '../support/rows';
import { at, goalSet, going, heldAt, plannedAt, recordOf, ZONES } from '../reminders/rows';
import { byIcalJs, byNodeIcal, read } from './read';

const ada = aPerson({ id: uuid(), name: 'Ada Moreno' });
const ZONE = 'Europe/Berlin';
const now = at('2026-11-23', '09:00', ZONE);
const startsAt = at('2026-12-01', '10:00', ZONE);

function agreed(terms: Partial<Terms>, timeZone = ZONE) {
  const mentorship = going(ada, 'mentee', '2026-11-17', timeZone, terms);
  const goals = [goalSet(mentorship.id, 'Secret goal', at('2026-11-18', '09:00', timeZone))];
  return recordOf(mentorship, { goals, person: ada });
}
const wanted = (terms: Partial<Terms>) => ({
  record: agreed(terms),
  startsAt,
  now,
  timeZone: ZONE,
});

describe('a mentorship in a calendar', () => {
  const terms = {
    rhythm: { kind: 'every', days: 7, minutes: 45 },
    term: { kind: 'for', count: 6, unit: 'week' },
  } as const;

  it('is its rhythm until the last day, and the days to look back, at the hour of the talks', () => {
    const events = mentorshipEvents(wanted(terms));
    expect(events.map(({ summary }) => summary)).toEqual([
      'Session with Ada Moreno',
      'Look at the goals with Ada Moreno',
      'How to go on with Ada Moreno',
    ]);
    expect(events[0]).toMatchObject({ startsAt, minutes: 45 });
    expect(events[0]?.repeat).toEqual({ everyDays: 7, timeZone: ZONE, untilDay: '2026-12-28' });
    expect(events[1]?.startsAt).toBe(at('2026-12-18', '10:00', ZONE));
    expect(events[2]?.startsAt).toBe(at('2026-12-21', '10:00', ZONE));
  });

  it('says nothing of what it is about', () => {
    const { events } = giveOut(mentorshipEvents(wanted(terms)), undefined, now);
    expect(calendar(events)).not.toContain('Secret');
  });

  it('has as many talks as are left of those agreed on', () => {
    const { record, ...rest } = wanted({ ...terms, term: { kind: 'sessions', count: 3 } });
    const sessions = [heldAt(ada.id, at('2026-11-20', '10:00', ZONE))];
    const [talks] = mentorshipEvents({ ...rest, record: { ...record, sessions } });
    expect(talks?.repeat).toMatchObject({ count: 2 });
  });

  it('without a rhythm is what is planned, each by its own name', () => {
    const { record, ...rest } = wanted({ rhythm: { kind: 'ad-hoc', minutes: 30 } });
    const session = plannedAt(ada.id, startsAt);
    const events = mentorshipEvents({ ...rest, record: { ...record, sessions: [session] } });
    expect(events[0]).toMatchObject({ id: session.id, startsAt, minutes: 30, repeat: null });
  });

  it('of an open end is given out for a year', () => {
    const [talks] = mentorshipEvents(wanted({ ...terms, term: { kind: 'open' } }));
    expect(occurrences(startsAt, talks!.repeat!)).toHaveLength(53);
  });

  it('is read the same by two readers, through summer and winter in five zones', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(7, 10, 14, 21, 28),
        fc.nat(300),
        fc.integer({ min: 6, max: 21 }),
        (timeZone, days, ahead, hour) => {
          const record = agreed({ rhythm: { kind: 'every', days, minutes: 30 } }, timeZone);
          const first = Temporal.PlainDate.from('2026-12-01')
            .add({ days: ahead })
            .toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds;
          const planned = mentorshipEvents({ record, startsAt: first, now, timeZone });
          const file = calendar(giveOut(planned, undefined, now).events.slice(0, 1));
          const ours = occurrences(first, planned[0]!.repeat!);
          expect(ours.length).toBeGreaterThan(10);
          expect(byIcalJs(file)).toEqual(ours);
          expect(byNodeIcal(file)).toEqual(ours);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('given out again', () => {
  const terms = { rhythm: { kind: 'every', days: 14, minutes: 60 } } as const;
  const asked = wanted(terms);
  const first = giveOut(mentorshipEvents(asked), undefined, now);

  it('is the same events by a higher number', () => {
    const second = giveOut(mentorshipEvents(asked), first.given, now + 1);
    const names = (events: typeof first.events) => events.map(({ id }) => id);
    expect(names(second.events)).toEqual(names(first.events));
    expect(first.events.map(({ sequence }) => sequence)).toEqual([0, 0]);
    expect(second.events.map(({ sequence }) => sequence)).toEqual([1, 1]);
  });

  it('calls off what is no more', () => {
    const { record, ...rest } = asked;
    const mentorship = { ...record.mentorship, ...moved(record.mentorship, 'ended', now) };
    const after = mentorshipEvents({ ...rest, record: { ...record, mentorship } });
    const { events, given } = giveOut(after, first.given, now + 1);
    const found = read(calendar(events)).events;
    expect(found.map(({ uid }) => uid)).toEqual(
      read(calendar(first.events)).events.map(({ uid }) => uid),
    );
    for (const { component, sequence } of found) {
      expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
      expect(sequence).toBe(1);
    }
    expect(given).toEqual({ sequence: 1, events: [] });
  });
});
