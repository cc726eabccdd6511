import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Milestone } from '@/lib/mentorships/goal';
import {
  addMilestone,
  bringMilestoneBack,
  changeMilestone,
  moveMilestone,
  removeMilestone,
  toggleMilestone,
} from '@/lib/mentorships/milestones';
import { MORNING } from '../support/rows';

const one = (id: string, text = id): Milestone => ({ id, text, dueDay: null, doneAt: null });
const three = [one('a'), one('b'), one('c')];
const order = (all: readonly Milestone[]) => all.map(({ id }) => id).join('');

describe('the steps to a goal', () => {
  it('are added at the end, as one line', () => {
    expect(addMilestone([one('a')], 'b', ' An\noutline ')).toEqual([
      one('a'),
      one('b', 'An outline'),
    ]);
    expect(addMilestone([one('a')], 'b', '  ')).toEqual([one('a')]);
  });

  it('have a day, and other words, but never none', () => {
    expect(changeMilestone([one('a')], 'a', { dueDay: '2027-01-05' })[0]?.dueDay).toBe(
      '2027-01-05',
    );
    expect(changeMilestone([one('a')], 'a', { text: 'An outline' })[0]?.text).toBe('An outline');
    expect(changeMilestone([one('a')], 'a', { text: ' ' })).toEqual([one('a')]);
  });

  it('are done, and to be done again', () => {
    const done = toggleMilestone(three, 'b', MORNING);
    expect(done[1]?.doneAt).toBe(MORNING);
    expect(toggleMilestone(done, 'b', MORNING)).toEqual(three);
  });

  it('come back where they were, once', () => {
    const less = removeMilestone(three, 'b');
    expect(bringMilestoneBack(less, one('b'), 1)).toEqual(three);
    expect(bringMilestoneBack(three, one('b'), 0)).toEqual(three);
  });

  it('are moved about without any being lost', () => {
    expect(order(moveMilestone(three, 'a', 2))).toBe('bca');
    expect(order(moveMilestone(three, 'c', -4))).toBe('cab');
    expect(order(moveMilestone(three, 'none', 0))).toBe('abc');
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -2, max: 5 }), (id, place) => {
        const moved = moveMilestone(three, id, place);
        expect([...order(moved)].toSorted().join('')).toBe('abc');
        expect(moved[Math.min(2, Math.max(0, place))]?.id).toBe(id);
      }),
    );
  });
});
