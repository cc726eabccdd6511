import { describe, expect, it } from 'vitest';
import { isShort, passphraseProblem } from '@/lib/exchange/seal/passphrase';

describe('a new passphrase', () => {
  it('is typed twice, the same however a keyboard spells it', () => {
    expect(passphraseProblem('', '')).toBe('empty');
    expect(passphraseProblem('été', 'ete')).toBe('different');
    expect(passphraseProblem('été', 'e\u0301te\u0301')).toBeNull();
  });

  it('may be short, which is told', () => {
    expect(isShort('')).toBe(false);
    expect(isShort('brass')).toBe(true);
    expect(isShort('four small brass buttons')).toBe(false);
  });
});
