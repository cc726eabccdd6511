import { describe, expect, it } from 'vitest';
import { cautions } from '@/lib/people/cautions';
import { aPerson } from '../support/rows';

const codes = (given: Parameters<typeof aPerson>[0]) =>
  cautions(aPerson(given)).map(({ code }) => code);

describe('warnings that help (F5)', () => {
  it('are none for most people', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ ahead: 'a-step', hats: ['mentor'] })).toEqual([]);
  });

  it('say that a direct manager seldom works as a mentor', () => {
    expect(cautions(aPerson({ isManager: true }))).toMatchObject([
      { code: 'manager', says: expect.stringMatching(/seldom.*coach/u) },
    ]);
  });

  it('say that sponsorship is not mentorship, and whom to talk with first', () => {
    expect(cautions(aPerson({ canSponsor: true }))).toMatchObject([
      { code: 'sponsor', says: expect.stringMatching(/not mentorship.*manager first/u) },
    ]);
  });

  it('ask for more check-ins with somebody far ahead', () => {
    expect(cautions(aPerson({ ahead: 'far' }))).toMatchObject([
      { code: 'far-ahead', says: expect.stringMatching(/check in more often/u) },
    ]);
  });

  it('come together where several are true', () => {
    expect(codes({ isManager: true, canSponsor: true, ahead: 'far' })).toEqual([
      'manager',
      'sponsor',
      'far-ahead',
    ]);
  });
});
