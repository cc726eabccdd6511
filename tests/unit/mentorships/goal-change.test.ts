import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GoalSchema, type AgreedGoal, type Goal } from '@/lib/mentorships/goal';
import {
  agreedOf,
  cameTo,
  changesOf,
  changeSettled,
  evaluated,
  isCelebrated,
  progressed,
  reworded,
} from '@/lib/mentorships/goal-change';
import { MORNING } from '../support/rows';
import { aGoal } from './some-goals';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** The goal with what a change made of it. */
const after = (goal: Goal, change: Partial<Goal>): Goal => Object.assign({}, goal, change);
const old = aGoal({ createdAt: MORNING - 2 * DAY, measure: 'It is printed' });

describe('a goal with other words', () => {
  it('is only that while it is being put into words', () => {
    const fresh = aGoal({ createdAt: MORNING - DAY });
    expect(reworded(fresh, { title: 'Publish two' }, MORNING)).toEqual({ title: 'Publish two' });
  });

  it('keeps what it was once it is older than a day, and is not agreed yet', () => {
    const changes = [{ at: MORNING, before: agreedOf(old), agreed: false, note: '' }];
    expect(reworded(old, { measure: 'It is read' }, MORNING)).toEqual({
      measure: 'It is read',
      changes,
    });
  });

  it('is changed once, however many letters that took', () => {
    let goal = old;
    for (const [index, measure] of ['I', 'It', 'It is', 'It is read'].entries())
      goal = after(goal, reworded(goal, { measure }, MORNING + index * MINUTE));
    goal = after(goal, reworded(goal, { dueDay: '2027-03-01' }, MORNING + 20 * MINUTE));
    expect(goal.changes).toEqual([{ at: MORNING, before: agreedOf(old), agreed: false, note: '' }]);
  });

  it('has not changed when the words were taken back', () => {
    const typed = { ...old, ...reworded(old, { why: 'B' }, MORNING) };
    const back = { ...typed, ...reworded(typed, { why: '' }, MORNING + MINUTE) };
    expect(back).toEqual(old);
    expect(reworded(old, { why: '' }, MORNING)).toEqual({});
  });

  it('has another change after one that was agreed, or later on', () => {
    const once = { ...old, ...reworded(old, { why: 'It is time' }, MORNING) };
    const agreed = { ...once, ...changeSettled(once, { agreed: true, note: 'On the phone' }) };
    const twice = reworded(agreed, { why: 'It is late' }, MORNING + MINUTE);
    expect(twice.changes).toMatchObject([
      { agreed: true, note: 'On the phone', before: { why: '' } },
      { agreed: false, note: '', before: { why: 'It is time' } },
    ]);
    const later = reworded(once, { why: 'It is late' }, MORNING + 31 * MINUTE);
    expect(later.changes).toHaveLength(2);
  });

  it('of which nothing changed has nothing to agree on', () => {
    expect(changeSettled(old, { agreed: true })).toEqual({});
  });

  it('says what each change was, the newest first', () => {
    const once = { ...old, ...reworded(old, { why: 'It is time' }, MORNING) };
    const twice = {
      ...once,
      ...reworded(once, { why: 'It is late', dueDay: '2027-03-01' }, MORNING + DAY),
    };
    expect(changesOf(twice)).toMatchObject([
      {
        at: MORNING + DAY,
        fields: [
          { field: 'why', from: 'It is time', to: 'It is late' },
          { field: 'dueDay', from: null, to: '2027-03-01' },
        ],
      },
      { at: MORNING, fields: [{ field: 'why', from: '', to: 'It is time' }] },
    ]);
  });

  it('whatever was typed, can be read back from its changes', () => {
    const words = fc.constantFrom('', 'One', 'Two', 'Three');
    const step = fc.record({
      field: fc.constantFrom('title', 'measure', 'means', 'why'),
      words,
      wait: fc.constantFrom(MINUTE, 40 * MINUTE, DAY),
      agree: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let goal = old;
        let at = MORNING;
        const were: AgreedGoal[] = [agreedOf(old)];
        for (const one of steps) {
          at += one.wait;
          goal = after(goal, reworded(goal, { [one.field]: one.words }, at));
          were.push(agreedOf(goal));
          if (one.agree) goal = after(goal, changeSettled(goal, { agreed: true }));
        }
        for (const { before } of goal.changes) expect(were).toContainEqual(before);
        const [first] = goal.changes;
        expect(first?.before ?? agreedOf(goal)).toEqual(agreedOf(old));
        expect(v.is(GoalSchema, goal)).toBe(true);
      }),
    );
  });
});

describe('a look at a goal', () => {
  it('keeps the day, how far it was, and what was said', () => {
    const goal = aGoal({ progress: 30 });
    expect(evaluated(goal, '2026-11-21', { note: 'Slow' })).toEqual({
      progress: 30,
      evaluations: [{ day: '2026-11-21', progress: 30, note: 'Slow' }],
    });
  });

  it('is one a day, and stands in the order of days', () => {
    const looks = [
      { day: '2026-10-21', progress: 10, note: 'Begun' },
      { day: '2026-11-21', progress: 30, note: 'Slow' },
    ];
    const goal = aGoal({ progress: 30, evaluations: looks });
    expect(evaluated(goal, '2026-11-21', { progress: 40 }).evaluations).toEqual([
      looks[0],
      { day: '2026-11-21', progress: 40, note: 'Slow' },
    ]);
    const between = evaluated(goal, '2026-11-01', { note: 'Between' }).evaluations;
    expect(between?.map(({ day }) => day)).toEqual(['2026-10-21', '2026-11-01', '2026-11-21']);
  });

  it('follows when the progress of its day is set right, and only then', () => {
    const goal = aGoal({ evaluations: [{ day: '2026-11-21', progress: 30, note: 'Slow' }] });
    expect(progressed(goal, 50, MORNING, 'UTC').evaluations).toEqual([
      { day: '2026-11-21', progress: 50, note: 'Slow' },
    ]);
    expect(progressed(goal, 50, MORNING + DAY, 'UTC')).toEqual({ progress: 50 });
  });
});

describe('a goal that is reached', () => {
  it('is all of it, and enjoyed until it is put with the others', () => {
    const goal = aGoal({ progress: 80 });
    const reached = { ...goal, ...cameTo(goal, 'reached', MORNING) };
    expect(reached).toMatchObject({ state: 'reached', stateAt: MORNING, progress: 100 });
    expect(isCelebrated(reached)).toBe(true);
    const settled = { ...reached, settledAt: MORNING + MINUTE };
    expect(isCelebrated(settled)).toBe(false);
    expect(v.is(GoalSchema, settled)).toBe(true);
  });

  it('is enjoyed again, when it was opened and reached again', () => {
    const settled = aGoal({ state: 'reached', settledAt: MORNING });
    const open = { ...settled, ...cameTo(settled, 'open', MORNING + DAY) };
    expect(isCelebrated(open)).toBe(false);
    expect(isCelebrated({ ...open, ...cameTo(open, 'reached', MORNING + 2 * DAY) })).toBe(true);
  });

  it('may be closed without it, keeping how far it came', () => {
    const goal = aGoal({ progress: 80 });
    const closed = { ...goal, ...cameTo(goal, 'closed', MORNING + DAY) };
    expect(closed).toMatchObject({ state: 'closed', progress: 80, stateAt: MORNING + DAY });
    expect(isCelebrated(closed)).toBe(false);
    expect(cameTo(closed, 'closed', MORNING + 2 * DAY)).toEqual({});
  });
});
