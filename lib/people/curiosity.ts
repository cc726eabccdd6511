import type { Person } from './person';

/** F6: one talk with somebody interesting a month is the aim. */
const CURIOSITY_AIM = 1;

/** What the month looks like so far, in one sentence. `talks` are this month's talks with people of that hat. */
export function curiosityTold(talks: number, waiting: Pick<Person, 'name'>[]): string {
  if (talks >= CURIOSITY_AIM) {
    return `Your curiosity conversation of this month is held${talks > 1 ? `, ${talks} of them` : ''}.`;
  }
  const [first] = waiting;
  return first
    ? `No curiosity conversation yet this month. ${first.name} could be one.`
    : 'No curiosity conversation yet this month: a talk with somebody interesting, no strings attached.';
}
