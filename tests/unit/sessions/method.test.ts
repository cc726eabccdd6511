import { describe, expect, it } from 'vitest';
import {
  FORMAT_LABELS,
  FORMATS,
  METHOD_LABELS,
  METHODS,
  SITUATIONS,
  suits,
} from '@/lib/sessions/method';
import {
  askAbout,
  EXPLAIN_FROM,
  FAMILIARITY,
  FAMILIARITY_LABELS,
} from '@/lib/sessions/method-familiarity';

describe('the format that suits (A3, S2)', () => {
  it.each([
    ['basics', 'pairing'],
    ['intermediate', 'project'],
    ['particular', 'review'],
    ['undecided', 'q-and-a'],
  ] as const)('for “%s” is “%s”', (situation, format) => {
    expect(suits(situation).format).toBe(format);
  });

  it('of somebody undecided is not for long', () => {
    expect(suits('undecided').why).toContain('Not for long');
  });

  it('is told with a reason for every situation, and every format suits one', () => {
    expect(new Set(SITUATIONS.map((situation) => suits(situation).format))).toEqual(
      new Set(FORMATS),
    );
    for (const format of FORMATS) expect(FORMAT_LABELS[format]).not.toBe('');
  });
});

describe('the methods (A3, S1)', () => {
  it('are ten, each with a label of its own and a hint', () => {
    expect(new Set(METHODS.map((method) => METHOD_LABELS[method].label)).size).toBe(10);
    for (const method of METHODS) expect(METHOD_LABELS[method].hint).toMatch(/\.$/u);
  });
});

describe('what the mentee already knows (A5)', () => {
  it('is said in words of one’s own, and tells where to begin', () => {
    expect(FAMILIARITY.map((level) => FAMILIARITY_LABELS[level])).toEqual([
      'New to me',
      'Heard of it',
      'Used it',
      'Could explain it',
    ]);
    for (const level of FAMILIARITY) expect(EXPLAIN_FROM[level]).not.toBe('');
  });

  it('is asked without testing', () => {
    for (const question of askAbout('tides')) {
      expect(question).toContain('tides');
      expect(question).not.toMatch(/\b(?:what is|define|explain|do you know)\b/iu);
    }
  });
});
