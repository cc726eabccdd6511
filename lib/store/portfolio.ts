import type { Draft } from '@/lib/outreach/draft';
import type { NextStep } from '@/lib/outreach/follow-up';
import { FIRST_CONTACT } from '@/lib/outreach/purpose';
import type { Person } from '@/lib/people/person';
import { topCandidates } from './candidates';
import { db } from './db';
import { draftsIn } from './drafts';
import { allWaiting } from './outcomes';
import { getPeople } from './people';

/** One person of the portfolio: their first message, if it is begun or sent, and what comes next. */
export interface Entry {
  person: Person;
  /** The growth areas they could help with. */
  areas: string[];
  draft: Draft | null;
  step: NextStep | null;
}

/** S4: messages for the top three to five. */
const TOP = 5;

/**
 * The best rated candidates, and those to whom a first message is begun or of
 * whom an answer to it is awaited; the best rated first.
 */
export async function readPortfolio(now: number, timeZone: string): Promise<Entry[]> {
  const [top, open, waiting] = await Promise.all([
    topCandidates(TOP),
    draftsIn('open', 50),
    allWaiting(now, timeZone),
  ]);
  const first = ({ purpose }: Draft) => FIRST_CONTACT.includes(purpose);
  const begun = open.filter((draft) => draft.personId !== null && first(draft)).slice(0, TOP);
  const asked = waiting.filter(({ drafts }) => drafts.some(first)).slice(-TOP);
  const others = await getPeople(begun.flatMap(({ personId }) => personId ?? []));
  const people = new Map(
    [...top, ...others.values(), ...asked.map(({ person }) => person)].map((one) => [one.id, one]),
  );
  const areas = await db.areas.bulkGet([...people.values()].flatMap((one) => one.growthAreaIds));
  const titles = new Map(areas.flatMap((area) => (area ? [[area.id, area.title] as const] : [])));
  return [...people.values()]
    .toSorted((a, b) => (b.overall ?? 0) - (a.overall ?? 0))
    .map((person) => {
      const sent = asked.find((one) => one.person.id === person.id);
      const draft = begun.find(({ personId }) => personId === person.id);
      return {
        person,
        areas: person.growthAreaIds.flatMap((id) => titles.get(id) ?? []),
        draft: draft ?? sent?.drafts.find(first) ?? null,
        step: sent?.step ?? null,
      };
    });
}
