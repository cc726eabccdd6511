import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BARRIER_LABELS,
  BARRIERS,
  CLOSENESS,
  CLOSENESS_LABELS,
  SIGN_LABELS,
  SIGNS,
  suggestBarrier,
} from '@/lib/people/approach';

describe('how hard somebody is to approach (F3)', () => {
  it('is not guessed while nobody has said how close they are', () => {
    expect(suggestBarrier(null, ['mentored', 'teaches'])).toBeNull();
  });

  it.each([
    ['immediate', 'low'],
    ['extended', 'medium'],
    ['community', 'medium'],
    ['figure', 'high'],
  ] as const)('begins, for %s, at %s', (closeness, level) => {
    expect(suggestBarrier(closeness, [])?.level).toBe(level);
  });

  it.each([
    ['figure', ['mentored'], 'medium'],
    ['figure', ['teaches', 'open-source'], 'medium'],
    ['figure', ['teaches'], 'high'],
    ['extended', ['mentored'], 'low'],
    ['community', ['communities', 'teaches'], 'low'],
    ['immediate', ['mentored', 'teaches'], 'low'],
  ] as const)('is, for %s with %s, %s', (closeness, signs, level) => {
    expect(suggestBarrier(closeness, signs)?.level).toBe(level);
  });

  it('comes with the reason, and with the signs only where they made a difference', () => {
    expect(suggestBarrier('figure', ['mentored', 'teaches'])?.why).toBe(
      'industry figures are asked by many; has mentored before, teaches or speaks',
    );
    expect(suggestBarrier('figure', ['teaches'])?.why).toBe('industry figures are asked by many');
    expect(suggestBarrier('immediate', ['mentored'])?.why).toBe('you know each other');
  });

  it('never gets harder with more signs of availability', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CLOSENESS),
        fc.subarray([...SIGNS]),
        fc.constantFrom(...SIGNS),
        (closeness, signs, more) => {
          const level = (some: readonly (typeof SIGNS)[number][]) =>
            BARRIERS.indexOf(suggestBarrier(closeness, some)!.level);
          expect(level([...new Set([...signs, more])])).toBeLessThanOrEqual(level(signs));
        },
      ),
    );
  });

  it('is told in words', () => {
    for (const labels of [CLOSENESS_LABELS, SIGN_LABELS, BARRIER_LABELS])
      for (const label of Object.values(labels)) expect(label).toMatch(/^[A-Z]/u);
  });
});
