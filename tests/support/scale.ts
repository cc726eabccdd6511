import { BARRIERS, CLOSENESS, SIGNS } from '@/lib/people/approach';
import type { Link } from '@/lib/people/links';
import { BLANK } from '@/lib/people/blank';
import { HATS, MENTOR_TYPES, named, STAGES, type Person } from '@/lib/people/person';
import { rated } from '@/lib/people/ratings';
import { cadenceOf } from '@/lib/people/stay-in-touch';
import type { Touch } from '@/lib/people/touch';
import { regularAgenda } from '@/lib/sessions/agenda';
import { NOT_WRAPPED_UP, type Session } from '@/lib/sessions/session';
import { capital, createDice, fullName, type Dice } from './dice';
import { ELSEWHERE, ENGLISH, HOUSES, PLACES, ROLES, TIME_ZONES } from './words';

/**
 * A store of somebody who has kept notes for years: plain rows, invented, and
 * the same for the same seed, for tests in Node and to be put into a browser.
 */
export interface Sizes {
  people: number;
  touches: number;
  sessions: number;
}

/** What has to be borne (issue 3). */
export const FULL: Sizes = { people: 10_000, touches: 50_000, sessions: 5_000 };

export interface ScaleRows {
  people: Person[];
  touches: Touch[];
  sessions: Session[];
}

const NOW = Date.UTC(2026, 10, 21, 9);
const DAY = 86_400_000;
const YEARS = 3 * 365 * DAY;
const NOTE_LENGTH = 2_000;

export function scaleRows(sizes: Sizes = FULL, seed = 1): ScaleRows {
  const dice = createDice(seed);
  const people = Array.from({ length: sizes.people }, (_, number) =>
    somebody(dice, NOW - YEARS + (YEARS * number) / sizes.people),
  );
  // One in a hundred is there a second time, with a slip of the finger and without their links.
  for (let number = 99; number < people.length; number += 100) {
    const [twin, person] = [people[dice.below(number)], people[number]];
    if (twin && person) people[number] = slipped(dice, person, twin);
  }
  const touches = inOrder(sizes.touches, (at) => contact(dice, dice.among(people), at), dice);
  const sessions = inOrder(sizes.sessions, (at) => talk(dice, dice.among(people), at), dice);
  const newest = new Map(touches.map(({ personId, at }) => [personId, at]));
  for (const person of people) person.lastTouchAt = newest.get(person.id) ?? null;
  return { people, touches, sessions };
}

function inOrder<R>(length: number, make: (at: number) => R, dice: Dice): R[] {
  const moments = Array.from({ length }, () => NOW - dice.below(YEARS));
  return moments.toSorted((a, b) => a - b).map((at) => make(at));
}

function somebody(dice: Dice, at: number): Person {
  const name = fullName(dice);
  const company = `${capital(dice.word(ENGLISH.slice(90)))} ${dice.pick(HOUSES)}`;
  const [link, email] = [profile(dice), dice.odds(0.4) ? [`${dice.slug()}@example.org`] : []];
  const score = () => (dice.odds(0.4) ? 1 + dice.below(5) : null);
  const stage = dice.pick([...STAGES, 'lead', 'lead', 'lead', 'contacted'] as const);
  return {
    ...BLANK,
    ...stamps(dice, at),
    ...named(name),
    headline: `${dice.pick(ROLES)} at ${company}`,
    company,
    place: dice.pick(PLACES),
    stage,
    stageHistory: stage === 'lead' ? [] : [{ stage, at: at + DAY }],
    links: [link],
    linkKeys: [link.key],
    emails: email,
    sources: [{ url: 'https://harbourdays.example.org/2026', title: 'Harbour Days 2026', at }],
    areas: Array.from({ length: dice.below(4) }, () => dice.words(2)),
    types: dice.odds(0.5) ? [dice.pick(MENTOR_TYPES)] : [],
    hats: dice.odds(0.5) ? [dice.pick(HATS)] : [],
    closeness: dice.odds(0.6) ? dice.pick(CLOSENESS) : null,
    signs: dice.odds(0.3) ? [dice.pick(SIGNS)] : [],
    barrier: dice.odds(0.3) ? dice.pick(BARRIERS) : null,
    ...rated({ accessibility: score(), relevance: score(), likelihood: score(), value: score() }),
    timeZone: dice.odds(0.5) ? dice.pick(TIME_ZONES) : null,
    notes: dice.odds(0.3) ? capital(dice.words(12)) : '',
    cadence: dice.odds(0.03) ? cadenceOf(dice.pick([14, 30, 90])) : null,
  };
}

/** The same name but for one letter; nothing else tells that it is the same person. */
function slipped(dice: Dice, person: Person, twin: Person): Person {
  const at = 1 + dice.below(twin.name.length - 1);
  const name = twin.name.slice(0, at) + twin.name.slice(at + 1);
  const { company } = twin;
  return { ...person, ...named(name), company, links: [], linkKeys: [], emails: [] };
}

function contact(dice: Dice, person: Person, at: number): Touch {
  const kind = dice.pick(['message', 'message', 'reply', 'session', 'gift', 'spoke'] as const);
  return {
    ...stamps(dice, at),
    personId: person.id,
    at,
    kind,
    direction: kind === 'reply' ? 'in' : kind === 'message' || kind === 'gift' ? 'out' : 'both',
    refId: null,
    about: kind === 'message' && dice.odds(0.4) ? 'ask' : null,
    summary: dice.odds(0.4) ? 'Introduction, LinkedIn message' : capital(dice.words(6)),
  };
}

function talk(dice: Dice, person: Person, at: number): Session {
  return {
    ...stamps(dice, at),
    personId: person.id,
    state: 'ended',
    startsAt: at,
    clock: { startedAt: at, plannedMs: 1_800_000, pauses: [], endedAt: at + 1_700_000 },
    kind: 'regular',
    segments: regularAgenda(30),
    methods: [],
    objectives: [],
    questions: [],
    notes: note(dice),
    wrapUp: { ...NOT_WRAPPED_UP, doneAt: at + 1_700_000 },
  };
}

/** Two thousand characters of Markdown; every eighth is written in another language. */
function note(dice: Dice): string {
  const language = dice.odds(0.12) ? dice.pick(ELSEWHERE) : ENGLISH;
  let text = `# ${capital(dice.words(3, language))}\n`;
  while (text.length < NOTE_LENGTH) {
    const mark = dice.pick(['', '', '- ', '- ', '// ', '> ']);
    text += `\n${mark}${capital(dice.words(8 + dice.below(10), language))}.`;
  }
  return text.slice(0, NOTE_LENGTH);
}

function profile(dice: Dice): Link {
  const slug = dice.slug();
  if (dice.odds(0.15)) {
    return { kind: 'github', key: `github:${slug}`, url: `https://github.com/${slug}` };
  }
  return { kind: 'linkedin', key: `linkedin:${slug}`, url: `https://www.linkedin.com/in/${slug}/` };
}

function stamps(dice: Dice, at: number): Pick<Person, 'id' | 'createdAt' | 'updatedAt'> {
  const createdAt = Math.floor(at);
  return { id: dice.id(createdAt), createdAt, updatedAt: createdAt };
}
