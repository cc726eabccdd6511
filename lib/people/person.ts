import * as v from 'valibot';
import { Moment, rowEntries, type New } from '@/lib/data/row';
import { cleanLine, fold } from '@/lib/text/clean';
import type { LeadGuess } from './lead';

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

const Link = v.object({
  kind: v.picklist(['linkedin', 'github', 'slack', 'web']),
  key: v.string(),
  url: v.pipe(v.string(), v.regex(/^https?:\/\//u)),
});

/** Where a person was found: F1, "keep where you found them". */
const Source = v.object({ url: v.nullable(v.string()), title: v.string(), at: Moment });

export const PersonSchema = v.object({
  ...rowEntries,
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  /** `fold(name)`, for order and look-up. */
  nameKey: v.string(),
  headline: v.string(),
  stage: v.picklist(STAGES),
  links: v.array(Link),
  /** The `key` of every link, for the index. */
  linkKeys: v.array(v.string()),
  emails: v.array(v.string()),
  sources: v.array(Source),
  notes: v.string(),
  lastTouchAt: v.nullable(Moment),
});

export type Person = v.InferOutput<typeof PersonSchema>;

/** A new lead from what a gesture told about somebody. */
export function leadPerson(guess: LeadGuess): New<Person> {
  return {
    ...named(guess.name),
    headline: guess.headline,
    stage: 'lead',
    links: guess.links,
    linkKeys: guess.links.map((link) => link.key),
    emails: guess.emails,
    sources: [guess.source],
    notes: '',
    lastTouchAt: null,
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
  if (person.headline === '' && guess.headline !== '') patch.headline = guess.headline;
  if (!person.sources.some((source) => source.url === guess.source.url)) {
    patch.sources = [...person.sources, guess.source];
  }
  return patch;
}
