import type { Page } from 'puppeteer-core';
import { BLANK } from '../../../lib/people/blank.ts';
import { put } from './put.ts';

const DAY = 86_400_000;

interface Someone {
  name: string;
  /** The name as it is ordered and looked up: no accents, no capitals. */
  key: string;
  headline: string;
  stage: string;
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
  { name: '千夏 小野', key: '千夏 小野', headline: 'コンパイラと詩', stage: 'lead' },
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
  },
];

const NOTES = `Opening: what came of the caching advice

! Measure first: the p99, not the mean
[] Send the one-page sketch by Friday
? Who else has split a monolith this way?
// Thinks my team lead is under pressure, keep to myself`;

/**
 * Puts people, touches, seats and an ended session into the store that this
 * page has opened. Show the page again afterwards. Answers the first person's,
 * the session's and the first held seat's id.
 */
export async function seed(page: Page): Promise<{ person: string; session: string; seat: string }> {
  const now = Date.now();
  const stamp = { createdAt: now - 60 * DAY, updatedAt: now - DAY };
  const people = CAST.map(({ name, key, headline, stage, link, days }) => ({
    ...BLANK,
    ...stamp,
    id: crypto.randomUUID(),
    name,
    nameKey: key,
    headline,
    stage,
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
    notes: NOTES,
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
  const [seat = ''] = await put(
    page,
    { people, sessions: [session], touches, areas: [area] },
    holders,
  );
  return { person: session.personId, session: session.id, seat };
}
