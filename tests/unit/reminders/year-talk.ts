import type { Person } from '@/lib/people/person';
import { endClock, startClock } from '@/lib/sessions/clock';
import { aTakeaway } from '../sessions/notes/some-takeaways';
import { at, MINUTE, plannedAt, plus } from './rows';
import { ZONE, type World } from './year-world';

/** Something that happens at a moment. */
export interface Happening {
  at: number;
  what: (world: World) => void;
}

/** The computer is shut; nobody does anything. */
export const ASLEEP = {
  from: at('2027-05-10', '07:30', ZONE),
  to: at('2027-05-17', '09:10', ZONE),
};

export const isShut = (moment: number) => ASLEEP.from <= moment && moment < ASLEEP.to;

interface Talk {
  person: Person;
  day: string;
  time: string;
  planned: string;
  roll: () => number;
  happen: (day: string, time: string, what: Happening['what']) => void;
}

/** One talk, from its plan to what comes of it. */
export function talk({ person, day, time, planned, roll, happen }: Talk): void {
  const startsAt = at(day, time, ZONE);
  const session = plannedAt(person.id, startsAt);
  const change = (world: World, to: Partial<typeof session>) => {
    world.sessions = world.sessions.map((one) => (one.id === session.id ? { ...one, ...to } : one));
  };
  const [late, missed, wrapped] = [roll() < 0.15, roll() < 0.12 || isShut(startsAt), roll()];
  const [gap, done, told] = [2 + Math.floor(roll() * 8), roll(), roll()];
  happen(late ? day : planned, '08:40', ({ sessions }) => sessions.push(session));
  if (missed) {
    happen(plus(day, 1), '11:20', (world) => {
      world.sessions = world.sessions.filter(({ id }) => id !== session.id);
    });
    return;
  }
  const clock = startClock(30, startsAt);
  const clockAt = (minutes: number) => Temporal.PlainTime.from(time).add({ minutes }).toString();
  happen(day, time, (world) => change(world, { state: 'running', clock }));
  happen(day, clockAt(33), (world) =>
    change(world, { state: 'ended', clock: endClock(clock, startsAt + 33 * MINUTE) }),
  );
  const wrapUp = { ...session.wrapUp, doneAt: startsAt + 35 * MINUTE };
  if (wrapped < 0.6) happen(day, clockAt(35), (world) => change(world, { wrapUp }));
  else if (wrapped < 0.95) happen(plus(day, 1), '17:00', (world) => change(world, { wrapUp }));
  const of = { sessionId: session.id, personId: person.id, at: startsAt, statusAt: startsAt };
  const row = (given: Parameters<typeof aTakeaway>[0]) => aTakeaway({ ...of, ...given });
  const rows = [
    row({ text: `Send the sketch of ${day}`, dueDay: plus(day, gap) }),
    row({ text: `Read it, ${day}`, owner: 'them', dueDay: plus(day, gap + 1) }),
    row({ kind: 'advice', text: `Begin small, ${day}`, owner: null }),
  ];
  const [mine, theirs, advice] = rows;
  happen(day, clockAt(34), ({ takeaways }) => takeaways.push(...rows));
  const settle = (id: string | undefined, on: string, status: 'done' | 'trying' | 'reported') =>
    happen(on, '15:10', (world) => {
      const statusAt = at(on, '15:10', ZONE);
      world.takeaways = world.takeaways.map((one) =>
        one.id === id ? { ...one, status, statusAt } : one,
      );
    });
  settle(mine?.id, plus(day, done < 0.5 ? gap - 1 : gap + 2), 'done');
  settle(theirs?.id, plus(day, done < 0.7 ? gap : gap + 4), 'done');
  if (told < 0.4) settle(advice?.id, plus(day, 5), 'trying');
  settle(advice?.id, plus(day, 20 + Math.floor(told * 40)), 'reported');
}
