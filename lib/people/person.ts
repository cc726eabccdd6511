import * as v from 'valibot';
import { Day, Days, Id, Line, Moment, Order, rowEntries, type New } from '@/lib/data/row';
import { FAMILIARITY } from '@/lib/sessions/method-familiarity';
import { cleanLine, fold } from '@/lib/text/clean';
import { BarrierSchema, ClosenessSchema, SignsSchema } from './approach';
import type { LeadGuess } from './lead';
import { BLANK } from './blank';
import { isMail, isWeb } from './links';
import { RatingsSchema } from './ratings';
import { ValueMapSchema } from './value-map';

/** The way of a lead (product words): a no is a stage too, with no hard feelings. */
export const STAGES = [
  'lead',
  'contacted',
  'talking',
  'active',
  'paused',
  'past',
  'declined',
] as const;
export type Stage = (typeof STAGES)[number];

/** The stages as they are read. */
export const STAGE_LABELS: Record<Stage, string> = {
  lead: 'Lead',
  contacted: 'Contacted',
  talking: 'Talking',
  active: 'Active',
  paused: 'Paused',
  past: 'Past',
  declined: 'Declined',
};

const Link = v.object({
  kind: v.picklist(['linkedin', 'github', 'slack', 'web']),
  key: Line,
  url: v.pipe(v.string(), v.check(isWeb)),
});

/** What moves somebody on from each stage. */
export const STAGE_HINTS: Record<Stage, string> = {
  lead: 'A message you mark as sent moves them on.',
  contacted: 'A session moves them on; after a no, choose Declined.',
  talking: 'When you have agreed to go on, choose Active.',
  active: 'Put it on pause, or close it well, whenever it is time.',
  paused: 'Choose Active when you take it up again.',
  past: 'Closed well. They may come back.',
  declined: 'A no is about fit, not about you.',
};

/** Where a person was found: F1, "keep where you found them". */
const Source = v.object({
  url: v.nullable(v.pipe(v.string(), v.check(isWeb))),
  title: Line,
  at: Moment,
});

/** F3: what somebody could be a mentor for. */
export const MENTOR_TYPES = [
  'technical',
  'career',
  'leadership',
  'industry',
  'entrepreneurial',
] as const;
export type MentorType = (typeof MENTOR_TYPES)[number];

/** What somebody is to you; several at once are fine. */
export const HATS = ['mentor', 'mentee', 'peer', 'curiosity'] as const;
export type Hat = (typeof HATS)[number];

const Text = v.string();

export const PersonSchema = v.object({
  ...rowEntries,
  name: v.pipe(Line, v.minLength(1), v.maxLength(300)),
  /** `fold(name)`, for order and look-up. */
  nameKey: Line,
  headline: Line,
  company: Line,
  place: Line,
  stage: v.picklist(STAGES),
  /** Every stage they came to, oldest first. */
  stageHistory: v.array(v.object({ stage: v.picklist(STAGES), at: Moment })),
  links: v.array(Link),
  /** The `key` of every link, for the index. */
  linkKeys: v.array(Line),
  emails: v.array(v.pipe(Line, v.check(isMail))),
  sources: v.array(Source),

  /** Areas of experience, in the words they use. */
  areas: v.array(Line),
  types: v.array(v.picklist(MENTOR_TYPES)),
  hats: v.array(v.picklist(HATS)),
  closeness: ClosenessSchema,
  signs: SignsSchema,
  barrier: BarrierSchema,
  barrierWhy: Text,
  ratings: RatingsSchema,
  /** The ratings' average, for the index; null while nothing is rated. */
  overall: v.nullable(Order),
  /** Values and communication style. */
  style: Text,
  timeZone: v.nullable(Line),
  availability: Line,
  /** What they gain from you. */
  gains: Text,
  valueMap: ValueMapSchema,
  /** Other names they answer to, as the user has taught. */
  nicknames: v.array(Line),
  /** A5: what they have said they know of a topic. */
  familiarity: v.exactOptional(v.array(v.object({ topic: Line, level: v.picklist(FAMILIARITY) }))),
  /** F5: facts that bring a caution. */
  isManager: v.boolean(),
  canSponsor: v.boolean(),
  /** S2: the best mentor is often just a bit further along. */
  ahead: v.nullable(v.picklist(['a-step', 'far'])),
  /** Growth areas they are a candidate for. */
  growthAreaIds: v.array(Id),

  notes: Text,
  lastTouchAt: v.nullable(Moment),
  cadence: v.nullable(v.object({ idealDays: Days, latestDays: Days })),
  snoozedUntil: v.nullable(Day),
  /** People whom the user has said this one is not. */
  notSameAs: v.array(Id),
});

export type Person = v.InferOutput<typeof PersonSchema>;

/** A new lead from what a gesture told about somebody. */
export function leadPerson(guess: LeadGuess): New<Person> {
  return {
    ...BLANK,
    ...named(guess.name),
    headline: guess.headline,
    company: guess.company,
    place: guess.place,
    links: guess.links,
    linkKeys: guess.links.map((link) => link.key),
    emails: guess.emails,
    sources: [guess.source],
  };
}

/** The fields that change when a person's name does. */
export function named(raw: string): Pick<Person, 'name' | 'nameKey'> {
  const name = cleanLine(raw, 300);
  return { name, nameKey: fold(name) || name.toLocaleLowerCase('en') };
}

/**
 * What a second save of the same person adds: links, addresses and the place
 * they were seen; a headline only where there was none. Never overwrites.
 */
export function enrich(person: Person, guess: LeadGuess): Partial<Person> {
  const patch: Partial<Person> = {};
  const links = guess.links.filter((link) => !person.linkKeys.includes(link.key));
  if (links.length > 0) {
    patch.links = [...person.links, ...links];
    patch.linkKeys = patch.links.map((link) => link.key);
  }
  const emails = guess.emails.filter((email) => !person.emails.includes(email));
  if (emails.length > 0) patch.emails = [...person.emails, ...emails];
  for (const field of ['headline', 'company', 'place'] as const) {
    if (person[field] === '' && guess[field] !== '') patch[field] = guess[field];
  }
  if (!person.sources.some((source) => source.url === guess.source.url)) {
    patch.sources = [...person.sources, guess.source];
  }
  return patch;
}

/** Somebody moved to a stage at `at`; the history remembers it. Staying where they are changes nothing. */
export function staged(person: Person, stage: Stage, at: number): Partial<Person> {
  if (person.stage === stage) return {};
  return { stage, stageHistory: [...person.stageHistory, { stage, at }] };
}
