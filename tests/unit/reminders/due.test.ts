import fc from 'fast-check';
import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import { nextStep } from '@/lib/outreach/follow-up';
import { remindersOf } from '@/lib/reminders/due';
import { aPerson, aStoredDraft } from '../support/rows';
import { aTakeaway } from '../sessions/notes/some-takeaways';
import { beginsWith, day, time, zone } from './days';
import { at, DAY, heldAt, HOUR, MINUTE, NOTHING, ofKind, plannedAt, plus } from './rows';

const ada = aPerson({ id: uuid(), name: 'Ada Moreno' });

describe('an action', () => {
  it('of yours is due on its day, theirs when its day is over, in every zone', () => {
    fc.assert(
      fc.property(zone, day, (timeZone, dueDay) => {
        const mine = aTakeaway({ dueDay });
        const theirs = aTakeaway({ dueDay, owner: 'them' });
        const actions = [mine, theirs];
        beginsWith((now) => ofKind('action', { actions }, now, timeZone), dueDay, timeZone);
        beginsWith(
          (now) => ofKind('their-action', { actions }, now, timeZone),
          plus(dueDay, 1),
          timeZone,
        );
      }),
    );
  });

  it('of a private line does not say what it is', () => {
    const actions = ['me', 'them'].map((owner) =>
      aTakeaway({ owner: owner as 'me', dueDay: '2026-11-20', private: true, text: 'Secret plan' }),
    );
    const now = at('2026-11-25', '09:00', 'UTC');
    const due = remindersOf({ ...NOTHING, actions }, now, 'UTC');
    expect(due).toHaveLength(2);
    expect(JSON.stringify(due)).not.toContain('Secret');
  });
});

describe('a planned session', () => {
  it('is told of ten minutes before it, and after it when it was not started, whatever the zone', () => {
    fc.assert(
      fc.property(zone, day, time, (timeZone, onDay, hour) => {
        const startsAt = at(onDay, hour, timeZone);
        const planned = [plannedAt(ada.id, startsAt)];
        const kinds = (now: number) =>
          remindersOf({ ...NOTHING, planned }, now, timeZone)
            .filter((one) => one.at <= now)
            .map(({ kind }) => kind);
        expect(kinds(startsAt - 10 * MINUTE - 1)).toEqual([]);
        expect(kinds(startsAt - 10 * MINUTE)).toEqual(['session-soon']);
        expect(kinds(startsAt + 30 * MINUTE - 1)).toEqual(['session-soon']);
        expect(kinds(startsAt + 30 * MINUTE)).toEqual(['session-due']);
      }),
    );
  });

  it('that was moved is another cause', () => {
    const planned = plannedAt(ada.id, at('2026-11-21', '10:00', 'UTC'));
    const keys = [planned, { ...planned, startsAt: planned.startsAt + HOUR }].map(
      (one) => ofKind('session-soon', { planned: [one] }, planned.startsAt - DAY, 'UTC')[0]?.key,
    );
    expect(new Set(keys).size).toBe(2);
  });
});

describe('what waits', () => {
  it('for its wrap-up is told three hours after it ended', () => {
    const held = heldAt(ada.id, at('2026-11-21', '10:00', 'UTC'));
    const toWrapUp = [{ ...held, wrapUp: { ...held.wrapUp, doneAt: null } }];
    const endedAt = held.clock?.endedAt ?? 0;
    expect(ofKind('wrap-up', { toWrapUp }, endedAt, 'UTC')).toMatchObject([
      { at: endedAt + 3 * HOUR, why: 'It ended at 10:30 on Nov 21, 2026 and was not wrapped up.' },
    ]);
  });

  it('for an answer is followed up on the day of the next step, in every zone', () => {
    fc.assert(
      fc.property(zone, day, time, (timeZone, sentOn, hour) => {
        const draft = aStoredDraft({ personId: ada.id, waitingSince: at(sentOn, hour, timeZone) });
        const due = (now: number) => {
          const step = nextStep([draft], now, timeZone);
          const waiting = step ? [{ personId: ada.id, step }] : [];
          return ofKind('follow-up', { waiting }, now, timeZone);
        };
        beginsWith(due, plus(sentOn, 7), timeZone);
      }),
    );
  });
});
