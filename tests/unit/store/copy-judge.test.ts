import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '@/lib/store/copy/judge';

const head = (seq: number, version = 7) => ({ version, seq, at: 0 });

describe('what store and copy say of each other', () => {
  it.each([
    ['nothing was ever written, and there is no copy', null, null, 'copy-older'],
    ['there is no copy yet', { oldest: 1, newest: 4 }, null, 'copy-older'],
    ['all is copied', { oldest: 4, newest: 4 }, head(4), 'sound'],
    ['some waits to be copied', { oldest: 4, newest: 9 }, head(4), 'sound'],
    ['nothing was written since the first copy', null, head(0), 'sound'],
    ['the store came back empty', null, head(4), 'store-older'],
    [
      'the store came back empty and was written to',
      { oldest: 1, newest: 2 },
      head(4),
      'store-older',
    ],
    ['the store came back as it was before', { oldest: 1, newest: 3 }, head(4), 'store-older'],
    ['the store is empty and of a newer version', null, head(4, 6), 'store-older'],
    ['the store was upgraded', { oldest: 4, newest: 4 }, head(4, 6), 'copy-older'],
    ['the copy came back as it was before', { oldest: 9, newest: 12 }, head(4), 'copy-older'],
  ] as const)('%s', (_what, journal, copy, verdict) => {
    expect(judge(journal, copy, 7)).toBe(verdict);
  });

  it('never calls a store older that has all that was copied', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), fc.nat(1_000), (oldest, more, seq) => {
        const newest = oldest + more;
        fc.pre(oldest > 0 && seq <= newest);
        expect(judge({ oldest, newest }, head(seq), 7)).not.toBe('store-older');
      }),
    );
  });
});
