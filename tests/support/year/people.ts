import type { Link } from '@/lib/people/links';
import type { Person, Stage } from '@/lib/people/person';
import { BLANK } from '../../../lib/people/blank.ts';
import { fold } from '../../../lib/text/clean.ts';
import { capital, fullName, type Dice } from '../dice.ts';
import { ENGLISH, HOUSES, PLACES, ROLES, TIME_ZONES } from '../words.ts';
import { DAY, day, someMoment, stamps, type Year } from './stamps.ts';

const WAY: Stage[] = ['lead', 'contacted', 'talking', 'active', 'paused', 'past'];
const NICKNAMES = ['Goz', 'نور', 'Maxi', '小龙'];

/** Everybody who was met in a year, the earliest first, with all that can be known of somebody. */
export function peopleOf(year: Year, count: number): Person[] {
  const moments = Array.from({ length: count }, () => someMoment(year)).toSorted((a, b) => a - b);
  const people = moments.map((at) => somebody(year, at));
  const [one, other] = people;
  // Two whom the user keeps apart.
  if (one && other) [one.notSameAs, other.notSameAs] = [[other.id], [one.id]];
  return people;
}

function somebody(year: Year, at: number): Person {
  const { dice, now } = year;
  const name = fullName(dice);
  const company = `${capital(dice.word(ENGLISH.slice(90)))} ${dice.pick(HOUSES)}`;
  const stages = way(dice);
  const links = linksOf(dice);
  const score = () => (dice.odds(0.4) ? 1 + dice.below(5) : null);
  const scores = [score(), score(), score(), score()] as const;
  const given = scores.filter((one) => one !== null);
  const [accessibility, relevance, likelihood, value] = scores;
  const idealDays = dice.pick([14, 30, 90]);
  const zone = dice.odds(0.5) ? dice.pick(TIME_ZONES) : null;
  return {
    ...BLANK,
    ...stamps(dice, at),
    name,
    nameKey: fold(name) || name.toLocaleLowerCase('en'),
    headline: `${dice.pick(ROLES)} at ${company}`,
    company,
    place: dice.pick(PLACES),
    stage: stages.at(-1) ?? 'lead',
    stageHistory: stages.slice(1).map((stage, step) => ({
      stage,
      at: Math.min(now, at + (step + 1) * 5 * DAY),
    })),
    links,
    linkKeys: links.map(({ key }) => key),
    emails: dice.odds(0.4) ? [`${dice.slug()}@example.org`] : [],
    sources: [{ url: 'https://harbourdays.example.org/2026', title: 'Harbour Days 2026', at }],
    areas: Array.from({ length: dice.below(4) }, () => dice.words(2)),
    types: dice.odds(0.5) ? [dice.pick(['technical', 'career', 'leadership'] as const)] : [],
    hats: dice.odds(0.5) ? [dice.pick(['mentor', 'mentee', 'peer', 'curiosity'] as const)] : [],
    closeness: dice.pick(['immediate', 'extended', 'figure', 'community', null] as const),
    signs: dice.odds(0.3) ? ['teaches', 'open-source'] : [],
    barrier: dice.pick(['low', 'medium', 'high', null] as const),
    barrierWhy: dice.odds(0.2) ? capital(dice.words(6)) : '',
    ratings: { accessibility, relevance, likelihood, value },
    overall: given.length > 0 ? given.reduce((a, b) => a + b, 0) / given.length : null,
    style: dice.odds(0.1) ? capital(dice.words(7)) : '',
    timeZone: zone,
    availability: dice.odds(0.1) ? 'Tuesdays before ten' : '',
    gains: dice.odds(0.1) ? capital(dice.words(9)) : '',
    valueMap: dice.odds(0.1) ? known(dice) : BLANK.valueMap,
    nicknames: dice.odds(0.05) ? [dice.pick(NICKNAMES)] : [],
    isManager: dice.odds(0.02),
    canSponsor: dice.odds(0.05),
    ahead: dice.pick(['a-step', 'far', null] as const),
    notes: dice.odds(0.3) ? `${capital(dice.words(12))}.\n\n// ${dice.words(8)}` : '',
    cadence: dice.odds(0.03) ? { idealDays, latestDays: idealDays * 2 } : null,
    snoozedUntil: dice.odds(0.01) ? day(now + 20 * DAY) : null,
    ...(dice.odds(0.05)
      ? { familiarity: [{ topic: dice.words(2), level: dice.pick(['new', 'used'] as const) }] }
      : {}),
  };
}

/** The stages somebody came to; a few said no. */
function way(dice: Dice): Stage[] {
  const come = WAY.slice(0, 1 + Math.min(dice.below(WAY.length), dice.below(WAY.length)));
  return dice.odds(0.05) ? [...come.slice(0, 2), 'declined'] : come;
}

function linksOf(dice: Dice): Link[] {
  const slug = dice.slug();
  const links: Link[] = [
    { kind: 'linkedin', key: `linkedin:${slug}`, url: `https://www.linkedin.com/in/${slug}/` },
  ];
  if (dice.odds(0.15))
    links.push({ kind: 'github', key: `github:${slug}`, url: `https://github.com/${slug}` });
  if (dice.odds(0.1))
    links.push({
      kind: 'web',
      key: `web:${slug}.example.org`,
      url: `https://${slug}.example.org/`,
    });
  return links;
}

function known(dice: Dice): Person['valueMap'] {
  const said = () => capital(dice.words(8));
  return {
    projects: said(),
    interests: said(),
    challenges: said(),
    contribute: said(),
    proposition: `${said()}. ${said()}.`,
    read: [{ what: dice.words(3), took: said() }],
  };
}
