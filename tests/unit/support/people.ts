import fc from 'fast-check';
import { BARRIERS, CLOSENESS, SIGNS } from '@/lib/people/approach';
import type { Link } from '@/lib/people/links';
import { HATS, MENTOR_TYPES, named, STAGES, type Person } from '@/lib/people/person';
import { rated } from '@/lib/people/ratings';
import { MORNING } from './rows';

const DAY = 86_400_000;
const moment = fc.nat(400).map((days) => MORNING - days * DAY);
const text = fc.constantFrom('', 'tides', 'Likes tea.', 'مرحبا', 'two\nlines', '<b>bold</b>');
const score = fc.option(fc.integer({ min: 1, max: 5 }));
const NAMES = [
  'Ada Moreno',
  'Zoë Quist',
  '李小龙',
  'نغوزي العربي',
  '<b>Odalys</b>',
  'n'.repeat(300),
];

const link = fc
  .tuple(fc.constantFrom<Link['kind'][]>('linkedin', 'github', 'slack', 'web'), fc.nat(5))
  .map(([kind, number]): Link => {
    return { kind, key: `${kind}:${number}`, url: `https://${kind}.example.org/${number}` };
  });

/** Somebody of whom any mixture of things is known, drawn from so few that two have much in common. */
export const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    id: fc.uuid({ version: 7 }),
    createdAt: moment,
    updatedAt: moment,
    name: fc.constantFrom(...NAMES),
    headline: text,
    company: text,
    place: text,
    stage: fc.constantFrom(...STAGES),
    stageHistory: fc
      .uniqueArray(fc.record({ stage: fc.constantFrom(...STAGES), at: moment }), {
        maxLength: 3,
        selector: ({ stage, at }) => `${stage}${at}`,
      })
      .map((stages) => stages.toSorted((a, b) => a.at - b.at)),
    links: fc.uniqueArray(link, { maxLength: 3, selector: ({ key }) => key }),
    emails: fc.subarray(['a@example.org', 'b@example.org', 'c@example.org']),
    sources: fc.uniqueArray(
      fc.record({
        url: fc.constantFrom(null, 'https://example.org/1', 'https://example.org/2'),
        title: fc.constant('Harbour Days'),
        at: moment,
      }),
      { maxLength: 2, selector: ({ url, at }) => `${url} ${at}` },
    ),
    areas: fc.subarray(['tides', 'lights', 'parsers']),
    types: fc.subarray([...MENTOR_TYPES]),
    hats: fc.subarray([...HATS]),
    closeness: fc.option(fc.constantFrom(...CLOSENESS)),
    signs: fc.subarray([...SIGNS]),
    barrier: fc.option(fc.constantFrom(...BARRIERS)),
    barrierWhy: text,
    ratings: fc.record({ accessibility: score, relevance: score, likelihood: score, value: score }),
    style: text,
    timeZone: fc.option(fc.constantFrom('Europe/Lisbon', 'Asia/Kolkata')),
    availability: text,
    gains: text,
    valueMap: fc.record({
      projects: text,
      interests: text,
      challenges: text,
      contribute: text,
      proposition: text,
      read: fc.uniqueArray(fc.record({ what: text, took: text }), {
        maxLength: 2,
        selector: ({ what, took }) => JSON.stringify([what, took]),
      }),
    }),
    nicknames: fc.subarray(['Goz', 'نور', 'Maxi']),
    isManager: fc.boolean(),
    canSponsor: fc.boolean(),
    ahead: fc.option(fc.constantFrom('a-step' as const, 'far' as const)),
    growthAreaIds: fc.uniqueArray(fc.uuid({ version: 7 }), { maxLength: 2 }),
    notes: text,
    lastTouchAt: fc.option(moment),
    cadence: fc.option(fc.constant({ idealDays: 14, latestDays: 21 })),
    snoozedUntil: fc.option(fc.constantFrom('2026-11-30', '2027-02-21')),
    notSameAs: fc.uniqueArray(fc.uuid({ version: 7 }), { maxLength: 2 }),
  })
  .map(({ name, ratings, links, ...rest }) => ({
    ...rest,
    ...named(name),
    links,
    linkKeys: links.map(({ key }) => key),
    ...rated(ratings),
  }));
