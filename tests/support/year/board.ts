import type { Area } from '@/lib/board/area';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Seat } from '@/lib/board/seat';
import type { Person } from '@/lib/people/person';
import { capital } from '../dice.ts';
import { DAY, day, someMoment, stamps, type Year } from './stamps.ts';

const KINDS: Seat['kind'][] = [
  'technical',
  'industry',
  'leadership',
  'strategic',
  'peer',
  'own',
  'own',
];

/** Seven seats: most were held by two people in turn, the last one is a gap that was left. */
export function seatsOf({ dice, now }: Year, people: Person[]): Seat[] {
  const start = now - 360 * DAY;
  return KINDS.map((kind, order) => {
    const [first, second] = [people[order * 2], people[order * 2 + 1]];
    const turn = now - (200 - order * 10) * DAY;
    const gap = order === KINDS.length - 1;
    return {
      ...stamps(dice, start + order, turn),
      kind,
      title: kind === 'own' ? `Own ${order}: ${dice.words(2)}`.slice(0, 60) : capital(kind),
      purpose: capital(dice.words(8)),
      order,
      holderId: gap ? null : (second?.id ?? null),
      history: [
        ...(first ? [{ personId: first.id, from: start + order, to: turn }] : []),
        ...(second && !gap ? [{ personId: second.id, from: turn, to: null }] : []),
      ],
      termEndsOn: order === 0 ? day(now + 90 * DAY) : null,
      cadenceDays: 30,
    };
  });
}

/** Growth areas, each with candidates among the people, who are told of it. */
export function areasOf(year: Year, seats: Seat[], people: Person[]): Area[] {
  const { dice, now } = year;
  return Array.from({ length: 12 }, (_, order) => {
    const area: Area = {
      ...stamps(dice, now - 350 * DAY + order),
      title: capital(dice.words(4)).slice(0, 120),
      now: capital(dice.words(9)),
      goal: order % 3 === 0 ? '' : capital(dice.words(9)),
      seatId: seats[order]?.id ?? null,
      order,
    };
    for (const person of people.slice(order * 4, order * 4 + 4))
      person.growthAreaIds = [...person.growthAreaIds, area.id];
    return area;
  });
}

export function questionsOf(year: Year, seats: Seat[], people: Person[]): ParkedQuestion[] {
  const { dice } = year;
  return Array.from({ length: Math.ceil(people.length / 20) }, (_, number) => ({
    ...stamps(dice, someMoment(year)),
    text: `${capital(dice.words(7))}?`,
    personId: number % 3 === 0 ? null : dice.among(people).id,
    seatId: number % 3 === 1 ? null : dice.pick(seats).id,
    state: dice.pick(['waiting', 'asked', 'dropped'] as const),
  }));
}
