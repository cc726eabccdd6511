import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedSince, newEnding, stageAfter } from '@/lib/mentorships/ending';
import { STATUSES } from '@/lib/mentorships/mentorship';
import { STAGES } from '@/lib/people/person';
import { advice, aGoal, aRecord, anyRecord } from './records';
import { zone } from './zones';

describe('the stage of a person', () => {
  it.each([
    ['paused', 'active', 'paused'],
    ['active', 'paused', 'active'],
    ['ended', 'active', 'past'],
    ['ended', 'paused', 'past'],
    ['active', 'past', 'active'],
    ['active', 'declined', 'active'],
  ] as const)('after a mentorship is %s, when they were %s, is %s', (status, was, stage) => {
    expect(stageAfter(status, [], was)).toBe(stage);
    expect(stageAfter(status, ['ended', 'ended'], was)).toBe(stage);
  });

  it('is by what goes on beside it', () => {
    expect(stageAfter('ended', ['ended', 'active'], 'active')).toBe('active');
    expect(stageAfter('ended', ['paused'], 'active')).toBe('paused');
    expect(stageAfter('ended', ['agreeing'], 'talking')).toBeNull();
  });

  it('is active exactly while a mentorship is, and a no stays a no', () => {
    const status = fc.constantFrom(...STATUSES);
    fc.assert(
      fc.property(status, fc.array(status), fc.constantFrom(...STAGES), (one, others, stage) => {
        const after = stageAfter(one, others, stage);
        expect(after === 'active').toBe([one, ...others].includes('active'));
        if (stage === 'declined' && after !== 'active') expect(after).toBeNull();
      }),
    );
  });
});

describe('what has changed since the beginning', () => {
  const ledTo = (text: string) => ({ did: 'Tried it', ledTo: text, why: '', askOn: null });

  it('is the goals that moved and the advice that led to something', () => {
    const record = aRecord({
      goals: [
        aGoal({ title: 'Read a tide table', state: 'reached', progress: 100 }),
        aGoal({ title: 'Sail alone', progress: 60 }),
        aGoal({ title: 'Not begun' }),
        aGoal({ title: 'Let go', state: 'closed', progress: 20 }),
      ],
      takeaways: [
        advice(40, { status: 'reported', loop: ledTo('a dry\n deck') }),
        advice(30, { status: 'tried', loop: ledTo(' ') }),
        advice(300, { status: 'reported', loop: ledTo('from before') }),
        advice(20, { status: 'reported', private: true, loop: ledTo('kept to myself') }),
      ],
    });
    expect(changedSince(record, 'UTC')).toEqual([
      'Reached: Read a tide table',
      'On the way, 60%: Sail alone',
      '“Begin at low tide” led to: a dry deck',
    ]);
  });

  it('is nothing where nothing is known, and never a private line', () => {
    expect(changedSince(aRecord(), 'UTC')).toEqual([]);
    fc.assert(
      fc.property(anyRecord, zone, (record, timeZone) => {
        const takeaways = record.takeaways.map((one) => ({
          ...one,
          private: true,
          loop: ledTo('a secret'),
        }));
        expect(changedSince({ ...record, takeaways }, timeZone).join()).not.toContain('secret');
      }),
    );
  });
});

it('an ending says nothing at first', () => {
  expect(newEnding('2026-11-21')).toEqual({
    day: '2026-11-21',
    note: '',
    changed: '',
    stayInTouch: '',
    handOverTo: null,
    thanked: false,
  });
});
