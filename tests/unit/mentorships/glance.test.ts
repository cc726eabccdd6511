import { describe, expect, it } from 'vitest';
import { glance } from '@/lib/mentorships/glance';
import { aTakeaway } from '../sessions/notes/some-takeaways';
import { aSession, MORNING } from '../support/rows';
import { advice, aMentorship, aRecord, held, planned } from './records';

const UTC = 'UTC';

describe('a mentorship at a glance', () => {
  it('tells the talks to come from those whose day went by', () => {
    const [missed, today, next] = [planned(-2), planned(0.1), planned(9)];
    const running = aSession({ startsAt: MORNING });
    const record = aRecord({ sessions: [held(10), missed, today, next] });
    const { ahead, missed: gone, running: none } = glance(record, MORNING, UTC);
    expect(ahead).toEqual([today, next]);
    expect(gone).toEqual([missed]);
    expect(none).toBeNull();
    expect(glance({ ...record, sessions: [running] }, MORNING, UTC).running).toBe(running);
  });

  it('counts a talk of this morning to today, in the evening too, where the user is', () => {
    const early = { ...planned(0), startsAt: MORNING - 8 * 3_600_000 };
    const record = aRecord({ sessions: [early] });
    expect(glance(record, MORNING, UTC).ahead).toEqual([early]);
    expect(glance(record, MORNING, 'America/New_York').missed).toEqual([early]);
  });

  it('adds up the talks since it began', () => {
    const { held: talks, minutes } = glance(
      aRecord({ sessions: [held(200), held(40), held(20)] }),
      MORNING,
      UTC,
    );
    expect([talks.length, minutes]).toEqual([2, 60]);
  });

  it('has the open actions of both sides, the next due first, and what nobody took as yours', () => {
    const action = (text: string, given = {}) => aTakeaway({ kind: 'action', text, ...given });
    const { mine, theirs } = glance(
      aRecord({
        takeaways: [
          action('whenever'),
          action('later', { dueDay: '2026-12-04' }),
          action('soon', { dueDay: '2026-11-22', owner: null }),
          action('theirs', { owner: 'them' }),
          action('done', { status: 'done' }),
        ],
      }),
      MORNING,
      UTC,
    );
    expect(mine.map(({ text }) => text)).toEqual(['soon', 'later', 'whenever']);
    expect(theirs.map(({ text }) => text)).toEqual(['theirs']);
  });

  it('counts the advice that waits to be told back', () => {
    const takeaways = [
      advice(40),
      advice(30, { status: 'tried' }),
      advice(20, { status: 'reported' }),
      advice(10, { status: 'set-aside' }),
      advice(120),
    ];
    expect(glance(aRecord({ takeaways }), MORNING, UTC).advice).toBe(2);
  });

  it('says what is left, and when to touch base', () => {
    const mentorship = aMentorship({}, { term: { kind: 'until', day: '2026-11-24' } });
    const { left, touchBase } = glance(aRecord({ mentorship }), MORNING, UTC);
    expect(left).toBe('Your term ends in 3 days');
    expect(touchBase?.why).toBe('Your term ends in 3 days.');
  });
});
