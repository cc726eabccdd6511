import { v7 as uuid } from 'uuid';
import { NOTHING_SAID } from '@/lib/mentorships/check-in';
import { moved } from '@/lib/mentorships/mentorship';
import { aPerson, aStoredDraft } from '../support/rows';
import { at, goalSet, going, heldSeat, MINUTE, plus } from './rows';
import { ASLEEP, isShut, talk, type Happening } from './year-talk';
import { ZONE, type World } from './year-world';

export const FIRST_DAY = '2027-01-04';
export const LAST_DAY = '2028-01-10';
export const HOLIDAYS = [
  { from: '2027-07-19', to: '2027-08-01' },
  { from: '2027-12-24', to: '2028-01-02' },
];
/** Ada for twelve weeks, Bram every fortnight, Noor who learns from me, Priya who trades with me. */
const CAST = [
  { name: 'Ada Moreno', role: 'mentee', from: '2027-01-11', every: 7, talks: 12, time: '10:00' },
  { name: 'Bram de Wit', role: 'mentee', from: '2027-01-05', every: 14, talks: 21, time: '16:30' },
  {
    name: 'Noor Hartwell',
    role: 'mentor',
    from: '2027-02-03',
    every: 14,
    talks: 18,
    time: '19:45',
  },
  { name: 'Priya Underhill', role: 'peer', from: '2027-02-25', every: 28, talks: 9, time: '12:00' },
] as const;

/** The same numbers in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const isFree = (day: string) => HOLIDAYS.some(({ from, to }) => from <= day && day <= to);

/** The year before it is lived: who is there on the first day, and all that will happen, in order. */
export function writeYear(): { world: World; happenings: Happening[]; talks: number } {
  const roll = dice(2027);
  const happenings: Happening[] = [];
  const friend = aPerson({ id: uuid(), name: 'Tove Ashgrove' });
  const silent = aPerson({ id: uuid(), name: 'Łucja Wiśniewska' });
  const people = CAST.map(({ name }) => aPerson({ id: uuid(), name }));
  const world: World = {
    people: [...people, friend, silent],
    mentorships: CAST.map(({ role, from, every, talks }, index) =>
      going(people[index]!, role, from, ZONE, {
        rhythm: { kind: 'every', days: every, minutes: 30 },
        term: index === 0 ? { kind: 'for', count: talks, unit: 'week' } : { kind: 'open' },
      }),
    ),
    sessions: [],
    takeaways: [],
    goals: [],
    checkIns: [],
    drafts: [
      aStoredDraft({
        personId: silent.id,
        state: 'sent',
        waitingSince: at('2027-01-20', '11:00', ZONE),
      }),
    ],
    seats: [heldSeat(people[1]!.id, '2027-09-30')],
    friend: { personId: friend.id, everyDays: 60, lastTouchAt: at(FIRST_DAY, '09:00', ZONE) },
  };
  const happen = (day: string, time: string, what: Happening['what']) => {
    const moment = at(day, time, ZONE);
    // What would be done while the computer is shut is done when it is open again.
    happenings.push({ at: isShut(moment) ? ASLEEP.to + 5 * MINUTE : moment, what });
  };

  let talks = 0;
  for (const [index, cast] of CAST.entries()) {
    const person = people[index]!;
    const mentorship = world.mentorships[index]!;
    happen(plus(cast.from, index === 3 ? 11 : 1), '09:30', ({ goals }) =>
      goals.push(
        goalSet(mentorship.id, `Goal with ${cast.name}`, at(plus(cast.from, 1), '09:30', ZONE)),
      ),
    );
    // Goals are looked at now and then, later than they should be.
    for (
      let day = plus(cast.from, 36);
      day < LAST_DAY;
      day = plus(day, 30 + Math.floor(roll() * 50))
    )
      happen(day, '13:00', ({ goals }) => {
        const goal = goals.find(({ mentorshipId }) => mentorshipId === mentorship.id);
        goal?.evaluations.push({ day, progress: 50, note: '' });
      });
    for (let day = plus(cast.from, 70); day < LAST_DAY; day = plus(day, 90))
      happen(day, '13:30', ({ checkIns }) => {
        const stamps = { id: uuid(), createdAt: 0, updatedAt: 0 };
        const said = { mine: NOTHING_SAID, theirs: NOTHING_SAID, note: '' };
        checkIns.push({ ...stamps, mentorshipId: mentorship.id, day, ...said });
      });
    const rests = (on: string) =>
      isFree(on) || (index === 3 && on > '2027-06-01' && on < '2027-09-01');
    let day: string = cast.from;
    for (let turn = 0; turn < cast.talks; turn += 1) {
      while (rests(day)) day = plus(day, cast.every);
      talks += 1;
      talk({
        person,
        day,
        time: cast.time,
        roll,
        happen,
        planned: plus(day, -Math.min(6, cast.every - 1)),
      });
      // Now and then a week is missed.
      day = plus(day, roll() < 0.12 ? cast.every + 7 : cast.every);
    }
  }

  const priya = world.mentorships[3]!;
  happen('2027-06-01', '18:00', () =>
    Object.assign(priya, moved(priya, 'paused', at('2027-06-01', '18:00', ZONE)), {
      pausedUntil: '2027-08-30',
    }),
  );
  happen('2027-09-01', '09:00', () =>
    Object.assign(priya, moved(priya, 'active', at('2027-09-01', '09:00', ZONE)), {
      pausedUntil: null,
    }),
  );
  for (const [checkOn, kept] of [
    ['2027-03-20', '2027-03-19'],
    ['2027-04-17', '2027-04-20'],
    ['2027-07-24', '2027-08-03'],
  ] as const) {
    const promise = {
      id: uuid(),
      text: `Review by ${checkOn}`,
      owner: 'me' as const,
      checkOn,
      state: 'open' as const,
      stateAt: 0,
    };
    priya.promises.push(promise);
    happen(kept, '10:15', () => {
      priya.promises = priya.promises.map((one) =>
        one.id === promise.id ? { ...one, state: 'kept' } : one,
      );
    });
  }
  // Ada: closed well, some days after the last one.
  happen('2027-04-09', '17:00', ({ mentorships }) =>
    Object.assign(
      mentorships[0]!,
      moved(mentorships[0]!, 'ended', at('2027-04-09', '17:00', ZONE)),
    ),
  );
  // Łucja never answers: two follow-ups are sent, and then it is let go.
  for (const day of ['2027-01-29', '2027-02-13'])
    happen(day, '10:00', ({ drafts }) =>
      drafts.push(
        aStoredDraft({
          personId: silent.id,
          purpose: 'follow-up',
          state: 'sent',
          waitingSince: at(day, '10:00', ZONE),
        }),
      ),
    );
  happen('2027-03-01', '16:00', (now) => {
    now.drafts = now.drafts.map((draft) => ({ ...draft, waitingSince: null }));
  });
  for (const day of ['2027-03-09', '2027-05-20', '2027-08-10', '2027-10-05'])
    happen(day, '20:30', (now) => (now.friend.lastTouchAt = at(day, '20:30', ZONE)));
  // Twice in a row a talk with Noor is put off: that is told, once.
  for (const day of ['2027-11-04', '2027-11-05'])
    happen(day, '11:30', ({ sessions }) => {
      const noor = world.mentorships[2]!;
      const moment = at(day, '11:30', ZONE);
      const sessionId = sessions[0]?.id ?? uuid();
      noor.calledOff = [...(noor.calledOff ?? []), { at: moment, sessionId, what: 'moved' }];
    });
  happen('2027-10-04', '11:00', ({ seats }) => (seats[0]!.termEndsOn = '2028-09-30'));
  return { world, happenings: happenings.toSorted((a, b) => a.at - b.at), talks };
}
