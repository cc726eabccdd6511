import { describe, expect, it } from 'vitest';
import { NO_TERMS, type Terms } from '@/lib/mentorships/terms';
import {
  begun,
  keptAsVersion,
  NO_PROPOSAL,
  takenBack,
  unkept,
  withAgreed,
} from '@/lib/mentorships/versions';
import { aMentorship } from '../support/mentorships';
import { MORNING } from '../support/rows';

const FIRST: Terms = { ...NO_TERMS, direction: 'tides' };
const SECOND: Terms = { ...NO_TERMS, direction: 'currents' };
const YES = { ...NO_PROPOSAL, agreed: true };
const active = aMentorship(begun(aMentorship({ terms: FIRST, proposal: YES }), MORNING, 'UTC'));

describe('the beginning of a mentorship (A1)', () => {
  it('is today where the user is, with the terms as its first version', () => {
    const agreeing = aMentorship({ terms: FIRST, proposal: YES });
    const changed = begun(agreeing, MORNING, 'Europe/Lisbon');
    expect(changed).toMatchObject({ status: 'active', startedOn: '2026-11-21' });
    expect(changed.history).toHaveLength(2);
    expect(changed.versions).toEqual([
      { at: MORNING, terms: FIRST, why: '', agreed: true, note: '' },
    ]);
    const evening = Date.UTC(2026, 10, 21, 20);
    expect(begun(agreeing, evening, 'Pacific/Auckland').startedOn).toBe('2026-11-22');
    expect(begun(agreeing, evening, 'America/Los_Angeles').startedOn).toBe('2026-11-21');
  });

  it('happens once', () => {
    expect(begun(active, MORNING + 1, 'UTC')).toEqual({});
  });
});

describe('changed terms (A2)', () => {
  it('wait to be kept as a version from the moment they differ', () => {
    expect(unkept(aMentorship())).toEqual([]);
    expect(unkept(aMentorship({ terms: FIRST }))).toEqual(['direction']);
    const withFirst = { ...active, terms: FIRST };
    expect(unkept(withFirst)).toEqual([]);
    expect(unkept({ ...withFirst, terms: SECOND })).toEqual(['direction']);
  });

  it('become one with what was said of them, and the earlier one stays as it was', () => {
    const proposal = { why: 'The first was too broad', agreed: true, note: 'On the phone' };
    const changed = keptAsVersion({ ...active, terms: SECOND, proposal }, MORNING + 1);
    expect(changed.versions?.[0]).toBe(active.versions[0]);
    expect(changed.versions?.[1]).toEqual({ at: MORNING + 1, terms: SECOND, ...proposal });
    expect(changed.proposal).toEqual(NO_PROPOSAL);
  });

  it('make no version where nothing differs', () => {
    expect(keptAsVersion({ ...active, terms: FIRST }, MORNING + 1)).toEqual({});
  });

  it('can be taken back to the last version', () => {
    expect(takenBack({ ...active, terms: SECOND }).terms).toEqual(FIRST);
    expect(takenBack(aMentorship({ terms: SECOND }))).toEqual({});
  });

  it('may be agreed by both later on', () => {
    const { versions } = withAgreed(active, MORNING, false);
    expect(versions[0]?.agreed).toBe(false);
    expect(withAgreed({ ...active, versions }, MORNING + 5, true).versions).toEqual(versions);
  });
});
