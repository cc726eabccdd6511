import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaFor, type Segment } from '@/lib/sessions/agenda';
import {
  addSegment,
  fitAgenda,
  moveSegment,
  removeSegment,
  renameSegment,
  resizeSegment,
  totalMinutes,
} from '@/lib/sessions/agenda-edit';

/** 5, 18, 5 and 2 minutes. */
const agenda = agendaFor('regular', 30);
const minutes = (segments: Segment[]) => segments.map((segment) => segment.minutes);
const titles = (segments: Segment[]) => segments.map(({ title }) => title);

describe('an agenda cut to measure', () => {
  it('gets a segment more, and takes longer', () => {
    const longer = addSegment(agenda, { title: 'Demo', minutes: 10 }, 1);
    expect(titles(longer)).toEqual(['Opening', 'Demo', 'Core', 'Next steps', 'Relationship']);
    expect(totalMinutes(longer)).toBe(40);
  });

  it('gets a segment more in the same time: the others give', () => {
    const full = addSegment(agenda, { title: 'Demo', minutes: 10 }, 1, true);
    expect(minutes(full)).toEqual([5, 10, 8, 5, 2]);
  });

  it('loses one, and takes less time, or leaves it to the next', () => {
    expect(minutes(removeSegment(agenda, 1))).toEqual([5, 5, 2]);
    expect(minutes(removeSegment(agenda, 1, true))).toEqual([5, 23, 2]);
    expect(minutes(removeSegment(agenda, 3, true))).toEqual([5, 18, 7]);
  });

  it('has its segments renamed and put into another order', () => {
    expect(titles(renameSegment(agenda, 1, 'Tides'))[1]).toBe('Tides');
    expect(titles(moveSegment(agenda, 3, 0))).toEqual([
      'Relationship',
      'Opening',
      'Core',
      'Next steps',
    ]);
  });

  it('has a segment made longer or shorter: those after it give and take first, then those before', () => {
    expect(minutes(resizeSegment(agenda, 1, 10))).toEqual([5, 10, 5, 2]);
    expect(minutes(resizeSegment(agenda, 1, 10, true))).toEqual([5, 10, 13, 2]);
    expect(minutes(resizeSegment(agenda, 1, 25, true))).toEqual([3, 25, 1, 1]);
    expect(minutes(resizeSegment(agenda, 3, 1, true))).toEqual([5, 18, 6, 1]);
  });

  it('becomes longer or shorter as a whole', () => {
    expect(minutes(fitAgenda(agenda, 60))).toEqual([10, 36, 10, 4]);
  });

  it('stays as it is where there is no such segment', () => {
    expect(resizeSegment(agenda, 9, 5)).toBe(agenda);
    expect(moveSegment(agenda, 9, 0)).toBe(agenda);
    expect(removeSegment([{ title: 'Talk', minutes: 5 }], 0, true)).toEqual([]);
  });
});

describe('any edit that keeps the total', () => {
  const any = fc.array(
    fc.record({ title: fc.string(), minutes: fc.integer({ min: 1, max: 60 }) }),
    {
      minLength: 2,
      maxLength: 7,
    },
  );

  it('leaves no segment empty and the total as it was, and comes as near as the others can give', () => {
    fc.assert(
      fc.property(any, fc.nat(6), fc.integer({ min: -5, max: 300 }), (segments, place, wanted) => {
        const at = place % segments.length;
        const resized = resizeSegment(segments, at, wanted, true);
        const total = totalMinutes(segments);
        expect(totalMinutes(resized)).toBe(total);
        expect(Math.min(...minutes(resized))).toBeGreaterThanOrEqual(1);
        const most = total - (segments.length - 1);
        expect(resized[at]?.minutes).toBe(Math.min(most, Math.max(1, wanted)));
        expect(totalMinutes(removeSegment(segments, at, true))).toBe(total);
        expect(totalMinutes(addSegment(segments, { title: '', minutes: 1 }, at, true))).toBe(
          Math.max(total, segments.length),
        );
      }),
    );
  });

  it('reordering loses nothing', () => {
    fc.assert(
      fc.property(any, fc.nat(6), fc.nat(6), (segments, from, to) => {
        const moved = moveSegment(segments, from, to);
        expect(moved.toSorted(byAll)).toEqual(segments.toSorted(byAll));
      }),
    );
  });
});

function byAll(a: Segment, b: Segment): number {
  return a.minutes - b.minutes || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
}
