import type { Page } from 'puppeteer-core';
import { BLANK } from '../../../lib/people/blank.ts';
import type { Person } from '../../../lib/people/person.ts';
import { draftFor, ownTemplate, sentTo } from './drafts.ts';
import { DAY, put } from './put.ts';

interface Someone {
  name: string;
  /** The name as it is ordered and looked up: no accents, no capitals. */
  key: string;
  headline: string;
  stage: Person['stage'];
  overall?: number;
  link?: { kind: 'linkedin' | 'web'; key: string; url: string };
  seat?: string;
  days?: number;
}

/** Invented people for pictures and for checks of the layout, one with a name that no line can break. */
const CAST: Someone[] = [
  {
    name: 'Ada Moreno',
    key: 'ada moreno',
    headline: 'Principal engineer, storage',
    stage: 'active',
    seat: 'Technical',
    days: 3,
    link: {
      kind: 'linkedin',
      key: 'linkedin:ada-moreno-practice',
      url: 'https://www.linkedin.com/in/ada-moreno-practice/',
    },
  },
  {
    name: 'Bram de Wit',
    key: 'bram de wit',
    headline: 'Keeps an eye on grid standards',
    stage: 'talking',
    seat: 'Industry',
    days: 40,
    link: { kind: 'web', key: 'web:bram.example.org', url: 'https://bram.example.org/' },
  },
  {
    name: 'Łucja Wiśniewska',
    key: 'lucja wisniewska',
    headline: 'Head of engineering, forty people',
    stage: 'contacted',
    days: 1,
  },
  // Nearly the name of somebody above: a likely duplicate.
  { name: 'Bram de Witt', key: 'bram de witt', headline: 'Grid standards', stage: 'lead' },
  {
    name: '千夏 小野',
    key: '千夏 小野',
    headline: 'コンパイラと詩',
    stage: 'lead',
    overall: 4.5,
  },
  { name: 'Tove Ashgrove', key: 'tove ashgrove', headline: '', stage: 'declined' },
  {
    name: 'Noor Hartwell',
    key: 'noor hartwell',
    headline: 'Instruments',
    stage: 'active',
    seat: 'Peer',
    days: 12,
  },
  {
    name: 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft',
    key: 'wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft',
    headline:
      'https://example.org/a-very-long-address-without-any-place-to-break-it/at-all-whatsoever',
    stage: 'lead',
    overall: 3,
  },
];

/** A message with something for the review to say, in words that are hard to break. */
const BEGUN =
  'Hi Ada,\n\nI am so sorry to bother you, please forgive me for writing. https://example.org/a-very-long-address-without-any-place-to-break-it/at-all\n\n[what of theirs]';

const NOTES = `Opening: what came of the caching advice

! Measure first: the p99, not the mean
[] Send the one-page sketch by Friday
? Who else has split a monolith this way?
// Thinks my team lead is under pressure, keep to myself`;

/** What a place's address names. */
interface Seeded {
  person: string;
  /** Somebody else. */
  other: string;
  session: string;
  seat: string;
  template: string;
}

/**
 * Puts people, touches, messages, seats, a template and an ended session into
 * the store that this page has opened. Show the page again afterwards. Answers
 * the ids of the first two people, the session, the first held seat and the template.
 */
export async function seed(page: Page): Promise<Seeded> {
  const now = Date.now();
  const stamp = { createdAt: now - 60 * DAY, updatedAt: now - DAY };
  const people = CAST.map(({ name, key, headline, stage, overall, link, days }): Person => ({
    ...BLANK,
    ...stamp,
    id: crypto.randomUUID(),
    name,
    nameKey: key,
    headline,
    stage,
    overall: overall ?? null,
    links: link ? [link] : [],
    linkKeys: link ? [link.key] : [],
    emails: [],
    sources: [{ url: link?.url ?? null, title: `${name} · somewhere`, at: now - 60 * DAY }],
    notes: '',
    lastTouchAt: days === undefined ? null : now - days * DAY,
  }));
  const session = {
    ...stamp,
    id: crypto.randomUUID(),
    personId: people[0]?.id ?? '',
    state: 'ended',
    startsAt: now - 3 * DAY,
    updatedAt: now - 3 * DAY + 31 * 60_000,
    clock: {
      startedAt: now - 3 * DAY,
      plannedMs: 30 * 60_000,
      pauses: [],
      endedAt: now - 3 * DAY + 31 * 60_000,
    },
    segments: [
      { title: 'Opening', minutes: 5 },
      { title: 'Core', minutes: 18 },
      { title: 'Next steps', minutes: 7 },
    ],
    kind: 'regular',
    methods: [],
    objectives: [],
    questions: [],
    notes: NOTES,
    wrapUp: {
      doneAt: now - 3 * DAY + 40 * 60_000,
      feeling: null,
      balance: null,
      nextOn: null,
      goalIds: [],
    },
  };
  const touches = people
    .filter(({ lastTouchAt }) => lastTouchAt !== null)
    .map(({ id, lastTouchAt: at }) => ({
      ...stamp,
      id: crypto.randomUUID(),
      personId: id,
      at,
      kind: 'message',
      direction: 'out',
      refId: null,
      about: null,
      summary: 'Introduction, LinkedIn message',
    }));
  const area = {
    ...stamp,
    id: crypto.randomUUID(),
    title: 'Designing APIs that last',
    now: 'I change them every quarter',
    goal: 'Nobody has to ask what a field means',
    seatId: null,
    order: 0,
  };
  const holders = CAST.flatMap(({ seat }, index) =>
    seat === undefined
      ? []
      : [{ title: seat, holderId: people[index]?.id ?? '', since: now - 30 * DAY }],
  );
  const template = ownTemplate({
    versions: [{ at: now - DAY, subject: 'Then', body: 'What it said {{then}} [once]' }],
  });
  const [seat = ''] = await put(
    page,
    {
      people,
      sessions: [session],
      touches,
      areas: [area],
      drafts: messages(people),
      templates: [template],
    },
    holders,
  );
  const other = people[1]?.id ?? '';
  return { other, person: session.personId, session: session.id, seat, template: template.id };
}

/** One message for every part of the outbox. */
function messages(people: Person[]): object[] {
  const [ada, bram, lucja, , , tove, noor, wolf] = people;
  if (!ada || !bram || !lucja || !tove || !noor || !wolf) return [];
  const ended = { waitingSince: null, answeredAt: Date.now() - DAY };
  return [
    draftFor(ada, { body: BEGUN, purpose: 'thank-you', updatedAt: Date.now() }),
    draftFor(wolf, { body: `Hi ${wolf.name}, [how far I got]` }),
    sentTo(lucja, 9),
    sentTo(wolf, 2, { body: `Hi ${wolf.name}` }),
    sentTo(bram, 30, { ...ended, state: 'replied' }),
    sentTo(tove, 20, { ...ended, state: 'declined' }),
    sentTo(noor, 60, { ...ended, state: 'no-answer' }),
    sentTo(ada, 5, { purpose: 'progress-report', waitingSince: null }),
  ];
}
