import { describe, expect, it } from 'vitest';
import { drift } from '@/lib/mentorships/drift';
import type { MentorshipRecord } from '@/lib/mentorships/record';
import type { Term } from '@/lib/mentorships/terms';
import { aPerson, MORNING } from '../support/rows';
import { aCheckIn, aMentorship, aRecord, DAY, dayAgo, held, planned } from './records';

const BERLIN = 'Europe/Berlin';
const every = (days: number) => ({ rhythm: { kind: 'every' as const, days, minutes: 30 } });

/** What is told, without the keys. */
const told = (record: MentorshipRecord, now = MORNING) =>
  drift(record, now, BERLIN).map(({ fact }) => fact);
const keys = (record: MentorshipRecord, now = MORNING) =>
  drift(record, now, BERLIN).map(({ key }) => key);

describe('talks that slow down', () => {
  const mentorship = aMentorship({}, every(14));
  const record = (sessions = [held(60), held(46), held(29)]) => aRecord({ mentorship, sessions });

  it('are told from twice the agreed rhythm on, with what helps and where', () => {
    expect(drift(record(), MORNING, BERLIN)).toEqual([
      {
        key: expect.stringContaining('drift-slowing') as string,
        fact: 'Your last talk was 29 days ago; you agreed on one every 14 days.',
        suggestion: 'Plan the next one, or agree on a rhythm that fits you both.',
        place: `/mentorships/${mentorship.id}`,
      },
    ]);
    expect(told(record([held(28)]))).toEqual([]);
  });

  it('are given a week of grace where the rhythm is short', () => {
    const daily = aMentorship({}, every(2));
    expect(told(aRecord({ mentorship: daily, sessions: [held(9)] }))).toEqual([]);
    expect(told(aRecord({ mentorship: daily, sessions: [held(10)] }))).toHaveLength(1);
  });

  it('are not told while one is planned or runs', () => {
    expect(told(record([held(60), planned(3)]))).toEqual([]);
    expect(told(record([held(60), planned(-3)]))).toHaveLength(1);
  });

  it('count from the beginning where there was none', () => {
    const fresh = aMentorship({ ago: 30 }, every(14));
    expect(told(aRecord({ mentorship: fresh }))).toEqual([
      'No talk yet in 30 days; you agreed on one every 14 days.',
    ]);
    expect(told(aRecord({ mentorship: fresh, sessions: [held(31)] }))).toHaveLength(1);
  });

  it('count from a pause’s end, not through the pause', () => {
    const { history } = mentorship;
    const resumed = {
      ...mentorship,
      history: [
        ...history,
        { status: 'paused' as const, at: MORNING - 60 * DAY, why: '' },
        { status: 'active' as const, at: MORNING - 20 * DAY, why: '' },
      ],
    };
    expect(told({ ...record(), mentorship: resumed })).toEqual([]);
    expect(told({ ...record(), mentorship: resumed }, MORNING + 10 * DAY)).toHaveLength(1);
  });

  it('are not told once the agreed term is over', () => {
    const over = (term: Term) =>
      told(aRecord({ mentorship: aMentorship({}, { ...every(14), term }), sessions: [held(40)] }));
    expect(over({ kind: 'until', day: dayAgo(1) })).toEqual([]);
    expect(over({ kind: 'until', day: dayAgo(0) })).toHaveLength(1);
    expect(over({ kind: 'sessions', count: 1 })).toEqual([]);
    expect(over({ kind: 'sessions', count: 2 })).toHaveLength(1);
  });

  it('are seen against what was usual where nothing was agreed', () => {
    const free = aMentorship();
    const sessions = [held(95), held(85), held(74), held(65), held(29)];
    expect(told(aRecord({ mentorship: free, sessions }))).toEqual([
      'Your last talk was 29 days ago; before, there were about 11 days between two.',
    ]);
    expect(told(aRecord({ mentorship: free, sessions: sessions.slice(2) }))).toEqual([]);
  });

  it('are the mentor’s to ask about, when the mentee keeps the calendar', () => {
    const mentor = aMentorship({ role: 'mentor' }, every(14));
    const [fact] = drift(aRecord({ mentorship: mentor }), MORNING, BERLIN);
    expect(fact).toMatchObject({
      suggestion: 'Ask Ngozi how they are, and whether this rhythm still suits.',
      place: `/write/${mentor.personId}`,
    });
    const mine = aMentorship({ role: 'mentor' }, { ...every(14), drives: 'me' });
    expect(drift(aRecord({ mentorship: mine }), MORNING, BERLIN)[0]?.suggestion).toMatch(/^Plan/u);
  });

  it('are another fact only after another talk', () => {
    const slow = record();
    const first = keys(slow);
    expect(keys(slow, MORNING + 30 * DAY)).toEqual(first);
    const again = { ...slow, sessions: [...slow.sessions, held(1)] };
    expect(keys(again)).toEqual([]);
    expect(keys(again, MORNING + 40 * DAY)).not.toEqual(first);
  });
});

describe('talks that were called off', () => {
  const off = (ago: number) => ({
    at: MORNING - ago * DAY,
    sessionId: '0192f0a0-0001-7000-8000-000000000001',
    what: 'moved' as const,
  });
  const record = (calledOff: ReturnType<typeof off>[], sessions = [held(20)]) =>
    aRecord({ mentorship: aMentorship({ calledOff }), sessions });

  it('are told when it was twice in a row', () => {
    expect(told(record([off(9), off(2)]))).toEqual([
      'Twice in a row a planned talk was moved or dropped.',
    ]);
    expect(told(record([off(9), off(5), off(2)]))).toEqual([
      '3 times in a row a planned talk was moved or dropped.',
    ]);
  });

  it('are not told once, nor with a talk between', () => {
    expect(told(record([off(2)]))).toEqual([]);
    expect(told(record([off(30), off(2)]))).toEqual([]);
    expect(told(record([off(9), off(2)], [held(20), held(1)]))).toEqual([]);
  });

  it('are the same fact however often it happens, until there was a talk', () => {
    const twice = record([off(9), off(5)]);
    const { mentorship } = twice;
    const more = { ...twice, mentorship: { ...mentorship, calledOff: [off(9), off(5), off(1)] } };
    expect(keys(more)).toEqual(keys(twice));
  });
});

describe('questions and answers for too long', () => {
  const talks = [70, 60, 50, 40, 30].map((ago) => held(ago, { methods: ['q-and-a'] }));
  const told5 = 'Your last 5 talks were questions and answers.';

  it('are told after more than four talks', () => {
    expect(told(aRecord({ sessions: talks }))).toContain(told5);
    expect(told(aRecord({ sessions: talks.slice(1) }))).not.toContain(told5);
  });

  it('are not told when another way was used, lately or beside it', () => {
    const pairing = held(20, { methods: ['q-and-a', 'collaboration'] });
    expect(told(aRecord({ sessions: [...talks, pairing] })).join(' ')).not.toContain('questions');
    const before = held(90, { methods: ['practice'] });
    expect(told(aRecord({ sessions: [before, ...talks] }))).toContain(told5);
  });

  it('are known from the agreed format where a talk says nothing', () => {
    const sessions = [70, 60, 50, 40, 30].map((ago) => held(ago));
    expect(told(aRecord({ sessions, mentorship: aMentorship({}, { format: 'q-and-a' }) }))).toEqual(
      expect.arrayContaining([told5]),
    );
    const since = aMentorship({}, { format: 'q-and-a' });
    const version = (ago: number, format: 'pairing' | 'q-and-a') => ({
      at: MORNING - ago * DAY,
      terms: { ...since.terms, format },
      why: '',
      agreed: true,
      note: '',
    });
    since.versions = [version(100, 'pairing'), version(45, 'q-and-a')];
    expect(told(aRecord({ sessions, mentorship: since })).join(' ')).not.toContain('questions');
  });
});

describe('a mentor who is far ahead', () => {
  const far = (ago: number, given: Partial<MentorshipRecord> = {}) => {
    const mentorship = aMentorship({ ago });
    const person = aPerson({ id: mentorship.personId, name: 'Ngozi Brightwater', ahead: 'far' });
    return aRecord({ mentorship, person, sessions: [held(1)], ...given });
  };

  it('is worth a check-in about monthly', () => {
    expect(told(far(36))).toEqual(['Ngozi is far ahead of you, and there was no check-in yet.']);
    expect(told(far(35))).toEqual([]);
    expect(told(far(99, { checkIns: [aCheckIn(36)] }))).toEqual([
      'Ngozi is far ahead of you, and your last check-in was 36 days ago.',
    ]);
    expect(told(far(99, { checkIns: [aCheckIn(80), aCheckIn(35)] }))).toEqual([]);
  });

  it('is no matter while there was no talk, nor a step ahead', () => {
    expect(told(far(40, { sessions: [] }))).toEqual([]);
    const step = far(40);
    expect(told({ ...step, person: { ...step.person, ahead: 'a-step' } })).toEqual([]);
  });
});

describe('a pause', () => {
  const paused = (pausedUntil: string | null) =>
    aRecord({ mentorship: aMentorship({ status: 'paused', pausedUntil }, every(7)) });

  it('is told of two weeks after its day, and of nothing else meanwhile', () => {
    expect(told(paused(dayAgo(15)))).toEqual(['The day until which you paused was 15 days ago.']);
    expect(told(paused(dayAgo(14)))).toEqual([]);
    expect(told(paused(null))).toEqual([]);
  });

  it('is told of again only when another day was said and went by', () => {
    const first = paused(dayAgo(40));
    const mentorship = { ...first.mentorship, pausedUntil: dayAgo(20) };
    expect(keys(first, MORNING + 90 * DAY)).toEqual(keys(first));
    expect(keys({ ...first, mentorship })).not.toEqual(keys(first));
  });
});
