import { v7 as uuid } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ParkedQuestion } from '@/lib/board/question';
import { startingSeats, type Seat } from '@/lib/board/seat';
import { brief, type BriefRows } from '@/lib/sessions/brief';
import { localTime } from '@/lib/sessions/brief-time';
import { endClock, startClock } from '@/lib/sessions/clock';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { aPerson, aSession, MORNING } from '../support/rows';
import { aTakeaway } from './notes/some-takeaways';

const DAY = 86_400_000;
const person = aPerson({ timeZone: 'Asia/Tokyo' });
const talk = (daysAgo: number) =>
  aSession({
    personId: person.id,
    state: 'ended',
    startsAt: MORNING - daysAgo * DAY,
    clock: endClock(startClock(30, MORNING - daysAgo * DAY), MORNING - daysAgo * DAY + 1_800_000),
  });
const [first, last] = [talk(30), talk(14)];
const coming = aSession({ personId: person.id, state: 'planned', clock: null });

const from = (session: { id: string; startsAt: number }, given: Partial<Takeaway>): Takeaway =>
  aTakeaway({
    sessionId: session.id,
    personId: person.id,
    at: session.startsAt,
    statusAt: session.startsAt,
    ...given,
  });
const told = (given: Partial<BriefRows> = {}) =>
  brief({
    person,
    session: coming,
    sessions: [first, last, coming],
    takeaways: [],
    parked: [],
    seats: [],
    goals: [],
    promises: [],
    role: 'mentee',
    now: MORNING,
    timeZone: 'Europe/Berlin',
    ...given,
  });
const texts = (takeaways: Takeaway[]) => takeaways.map(({ text }) => text);

describe('the page before a session (M1)', () => {
  it('says what time it is where they are', () => {
    expect(told().theirTime).toEqual({ zone: 'Asia/Tokyo', time: '18:00', day: 0, ahead: 8 });
    expect(localTime('Pacific/Auckland', 'America/Los_Angeles', MORNING + 9 * 3_600_000)).toEqual({
      zone: 'Pacific/Auckland',
      time: '07:00',
      day: 1,
      ahead: 21,
    });
    expect(localTime(null, 'UTC', MORNING)).toBeNull();
    expect(localTime('somewhere in Japan', 'UTC', MORNING)).toBeNull();
  });

  it('says how long ago the last talk was, and what came of it', () => {
    const { lastTalk, lastTakeaways } = told({
      takeaways: [
        from(last, { kind: 'decision', text: 'Fridays', order: 1 }),
        from(last, { kind: 'insight', text: 'Light', order: 0 }),
        from(last, { text: 'Not any more', status: 'set-aside', order: 2 }),
        from(first, { kind: 'decision', text: 'Old' }),
      ],
    });
    expect(lastTalk).toEqual({ session: last, days: 14 });
    expect(texts(lastTakeaways)).toEqual(['Light', 'Fridays']);
  });

  it('has the promises that are open, the next to be asked about first (G2)', () => {
    const made = (id: string, checkOn: string, state: 'open' | 'kept' = 'open') =>
      ({ id, text: id, owner: 'me', checkOn, state, stateAt: MORNING }) as const;
    const promises = [
      made('b', '2026-12-05'),
      made('a', '2026-11-20'),
      made('c', '2026-11-01', 'kept'),
    ];
    expect(told({ promises }).promises.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('counts days as the calendar does', () => {
    const evening = aSession({
      personId: person.id,
      state: 'ended',
      startsAt: Date.UTC(2026, 10, 20, 21),
    });
    expect(told({ sessions: [evening] }).lastTalk?.days).toBe(1);
  });

  it('carries the open actions of both sides forward, from all talks, the most urgent first (R2)', () => {
    const { actions } = told({
      takeaways: [
        from(last, { text: 'no day' }),
        from(first, { text: 'older, no day' }),
        from(first, { text: 'late', dueDay: '2026-11-19' }),
        from(last, { text: 'today', dueDay: '2026-11-21' }),
        from(last, { text: 'theirs', owner: 'them' }),
        from(last, { text: 'done', status: 'done' }),
        from(last, { text: 'somebody else’s', personId: uuid() }),
        from(coming, { text: 'being noted now' }),
      ],
    });
    expect(
      actions.mine.map(({ takeaway, days, overdue }) => [takeaway.text, days, overdue]),
    ).toEqual([
      ['late', 30, 2],
      ['today', 14, 0],
      ['older, no day', 30, null],
      ['no day', 14, null],
    ]);
    expect(actions.theirs.map(({ takeaway }) => takeaway.text)).toEqual(['theirs']);
  });

  it('lists the advice that they have not heard back about, what was tried first (R1)', () => {
    const advice = (text: string, status: Takeaway['status']) =>
      from(first, { kind: 'advice', text, status });
    const page = told({
      takeaways: [
        advice('received', 'received'),
        advice('trying', 'trying'),
        advice('tried', 'tried'),
        advice('reported', 'reported'),
        advice('aside', 'set-aside'),
      ],
    });
    expect(texts(page.advice)).toEqual(['tried', 'trying', 'received']);
  });

  it('fills progress from what was done since the last talk', () => {
    const after = { statusAt: last.startsAt + 2 * DAY };
    const { progress } = told({
      takeaways: [
        from(last, { text: 'sent', status: 'done', ...after }),
        from(first, { text: 'theirs', owner: 'them', status: 'done', ...after }),
        from(first, { text: 'long done', status: 'done', statusAt: first.startsAt + DAY }),
        from(last, { kind: 'advice', text: 'tried', status: 'tried', ...after }),
        from(last, { kind: 'advice', text: 'trying', status: 'trying', ...after }),
      ],
    });
    expect([texts(progress.done), texts(progress.tried)]).toEqual([['sent', 'theirs'], ['tried']]);
  });

  it('has the parked questions that wait for them or for a seat of theirs', () => {
    const seats: Seat[] = startingSeats().map((seat, at) => ({
      ...seat,
      id: uuid(),
      createdAt: MORNING,
      updatedAt: MORNING,
      holderId: at === 0 ? person.id : null,
    }));
    const park = (text: string, given: Partial<ParkedQuestion>): ParkedQuestion => ({
      id: uuid(),
      createdAt: MORNING,
      updatedAt: MORNING,
      text,
      personId: null,
      seatId: null,
      state: 'waiting',
      ...given,
    });
    const page = told({
      seats,
      parked: [
        park('newer', { personId: person.id, createdAt: MORNING + 1 }),
        park('seat', { seatId: seats[0]!.id }),
        park('other seat', { seatId: seats[1]!.id }),
        park('asked', { personId: person.id, state: 'asked' }),
        park('other', { personId: uuid() }),
      ],
    });
    expect(page.parked.map(({ text }) => text)).toEqual(['seat', 'newer']);
    expect(page.seats.map(({ kind }) => kind)).toEqual(['technical']);
    expect(page.questions[0]?.group).toBe('technical');
  });

  it('suggests what the talk could be for, from what is open', () => {
    const page = told({
      takeaways: [
        from(last, { kind: 'advice', text: 'Begin at low tide', status: 'tried' }),
        from(last, { text: 'Send the tables', dueDay: '2026-11-01' }),
      ],
      goals: [{ id: uuid(), title: 'Read a chart alone' }],
    });
    expect(page.objectives).toEqual([
      'Tell what came of “Begin at low tide”',
      'See what “Send the tables” still needs',
      'Take one step toward “Read a chart alone”',
    ]);
  });

  it('suggests to see how far a goal is that is to be looked at, before steps toward others', () => {
    const goals = [
      { id: uuid(), title: 'Read a chart alone' },
      { id: uuid(), title: 'Sail at night', toLookAt: true },
    ];
    expect(told({ goals }).objectives).toEqual([
      'See how far “Sail at night” is',
      'Take one step toward “Read a chart alone”',
    ]);
  });

  it('before a first talk says so by having nothing to look back on', () => {
    const page = told({ sessions: [coming] });
    expect(page).toMatchObject({ lastTalk: null, lastTakeaways: [], parked: [], goals: [] });
    expect(page.objectives).toEqual(['Agree on what this is for, how often, and until when']);
  });

  it('does not suggest what was asked before or stands on the list', () => {
    const [question] = told().questions;
    const point = { id: uuid(), text: question!.text, done: true, parkedId: null };
    expect(told({ sessions: [{ ...last, questions: [point] }] }).questions).not.toContain(question);
    const listed = { ...coming, questions: [{ ...point, done: false }] };
    expect(told({ session: listed }).questions).not.toContain(question);
  });
});
