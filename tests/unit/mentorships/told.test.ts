import { describe, expect, it } from 'vitest';
import { meantWith, toldOf, toTellOf } from '@/lib/mentorships/told';
import { NO_TERMS } from '@/lib/mentorships/terms';
import { aGoal, aMentorship } from '../support/mentorships';

const TERMS = {
  ...NO_TERMS,
  hopes: 'Between us',
  rhythm: { kind: 'every' as const, days: 7, minutes: 30 },
  term: { kind: 'for' as const, count: 6, unit: 'week' as const },
};
const ENDING = {
  day: '2026-12-01',
  note: '',
  changed: '',
  stayInTouch: '',
  handOverTo: null,
  thanked: false,
};

describe('what a message may say of a mentorship', () => {
  it('is whom it is with, the first open goal, how often, and the last day', () => {
    const mentorship = aMentorship({ terms: TERMS, startedOn: '2026-11-02', notes: 'private' });
    const goals = [aGoal('Old', { state: 'reached' }), aGoal('Split a table'), aGoal('Then rest')];
    expect(toldOf(mentorship, goals, 'Ada Moreno')).toEqual({
      with: 'Ada Moreno',
      goal: 'Split a table',
      cadence: '30 minutes a week',
      endsOn: '2026-12-13',
      proposed: false,
      term: 'for 6 weeks',
      focus: 'Split a table',
      teach: '',
      learn: '',
      accountability: '',
      projects: '',
    });
  });

  it('is empty where nothing was agreed', () => {
    expect(toldOf(aMentorship(), [], 'Ada Moreno')).toEqual({
      with: 'Ada Moreno',
      goal: '',
      cadence: '',
      endsOn: '',
      proposed: false,
      term: '',
      focus: '',
      teach: '',
      learn: '',
      accountability: '',
      projects: '',
    });
  });

  it('is between peers what each teaches, how they hold each other to it and what they build (G2)', () => {
    const both = {
      direction: 'Storage that lasts',
      bringMe: 'Property tests',
      bringThem: 'Large schemas',
      accountability: 'A message every Friday',
      projects: 'A checker',
    };
    const terms = { ...NO_TERMS, ...both };
    expect(toldOf(aMentorship({ role: 'peer', terms }), [aGoal('A goal')], 'Ada')).toMatchObject({
      proposed: true,
      focus: 'Storage that lasts',
      teach: 'Property tests',
      learn: 'Large schemas',
      accountability: 'A message every Friday',
      projects: 'A checker',
    });
  });

  it('is the day it ended once it has', () => {
    const ended = aMentorship({ terms: TERMS, startedOn: '2026-11-02', ending: ENDING });
    expect(toldOf(ended, [], 'Ada').endsOn).toBe('2026-12-01');
  });
});

describe('which mentorship a message is about', () => {
  it('is the one that is not over, else the last', () => {
    const over = aMentorship({ status: 'ended' });
    const current = aMentorship({ status: 'paused' });
    expect(meantWith([over, current])).toBe(current);
    expect(meantWith([over])).toBe(over);
    expect(meantWith([])).toBeUndefined();
  });

  it('is for a manager the one that waits to be told, the last changed of several', () => {
    const tell = (given: Parameters<typeof aMentorship>[0]) =>
      aMentorship({ managers: { mine: 'to-tell', theirs: 'not-needed' }, ...given });
    const [older, newer] = [tell({ updatedAt: 1 }), tell({ updatedAt: 2 })];
    const theirs = aMentorship({ managers: { mine: 'told', theirs: 'to-tell' }, updatedAt: 3 });
    expect(toTellOf([older, newer, aMentorship()])).toBe(newer);
    expect(toTellOf([older, theirs])).toBe(theirs);
    expect(toTellOf([aMentorship(), tell({ status: 'ended' })])).toBeUndefined();
  });
});
