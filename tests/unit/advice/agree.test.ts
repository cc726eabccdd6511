import { describe, expect, it } from 'vitest';
import { mayDiffer, pairKey } from '@/lib/advice/agree';
import { without } from '@/lib/advice/contradiction';
import { advisesMe } from '@/lib/advice/whose';
import { MORNING } from '../support/rows';
import { anAdvice } from './advice';

const ada = 'ada';
const bram = 'bram';

describe('two pieces of advice are asked about together', () => {
  const first = anAdvice('Rewrite it', { personId: ada, topics: ['Legacy'] });
  const second = anAdvice('Never rewrite', {
    personId: bram,
    topics: ['legacy', 'work'],
    at: MORNING + 1,
  });

  it('when different people spoke on one topic', () => {
    expect(mayDiffer([second, first])).toEqual([{ topic: 'Legacy', advice: [first, second] }]);
  });

  it('once, however many topics they share', () => {
    const [a, b] = [first, second].map((one) => ({ ...one, topics: ['legacy', 'work'] }));
    expect(mayDiffer([a!, b!])).toHaveLength(1);
  });

  it('not when one person said both, or one is done with, or the topics differ', () => {
    expect(mayDiffer([first, { ...second, personId: ada }])).toEqual([]);
    expect(mayDiffer([first, { ...second, status: 'reported' }])).toEqual([]);
    expect(mayDiffer([first, { ...second, status: 'set-aside' }])).toEqual([]);
    expect(mayDiffer([first, { ...second, topics: ['other'] }])).toEqual([]);
  });

  it('under one name, whichever comes first', () => {
    expect(pairKey([first, second])).toBe(pairKey([second, first]));
  });
});

describe('a contradiction whose advice is removed', () => {
  const rows = { adviceIds: ['a', 'b', 'c'], followedId: 'a' };

  it('goes on with what is left, and follows nobody who is gone', () => {
    expect(without(rows, new Set(['a']))).toEqual({ adviceIds: ['b', 'c'], followedId: null });
    expect(without(rows, new Set(['c']))).toEqual({ adviceIds: ['a', 'b'], followedId: 'a' });
  });

  it('is none with one left', () => {
    expect(without(rows, new Set(['a', 'b']))).toBeNull();
  });
});

describe('the advice in a talk', () => {
  it('is theirs to me, but for a mentee’s', () => {
    expect(advisesMe({ hats: [] })).toBe(true);
    expect(advisesMe({ hats: ['mentee'] })).toBe(false);
    expect(advisesMe({ hats: ['mentee', 'peer'] })).toBe(true);
  });
});
