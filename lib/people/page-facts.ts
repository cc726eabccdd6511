import * as v from 'valibot';
import { cleanLine, fold } from '@/lib/text/clean';
import type { LeadGuess } from './lead';
import { mailAddress, personLink, type Link } from './links';
import { looksLikeName } from './name';

/**
 * What a page says about itself for machines: schema.org data, Open Graph. Read
 * on the user's gesture, never on LinkedIn or Slack, and checked here.
 */
export const PageFactsSchema = v.object({
  /** The texts of the page's `application/ld+json` blocks. */
  linkedData: v.array(v.pipe(v.string(), v.maxLength(200_000))),
  ogTitle: v.string(),
  ogType: v.string(),
  /** The words of the link that was pointed at, if one was. */
  linkText: v.string(),
});

export type PageFacts = v.InferOutput<typeof PageFactsSchema>;

interface Described {
  name: string;
  headline: string;
  company: string;
  place: string;
  links: Link[];
  emails: string[];
}

/** A lead with what the page knows of the same person: its words fill gaps, and name whom the title only hinted at. */
export function withFacts(lead: LeadGuess, facts: PageFacts): LeadGuess {
  const described = facts.linkedData.flatMap((text) => peopleIn(text));
  const same = described.find(({ name }) => fold(name) === fold(lead.name));
  const only = described.length === 1 && !looksLikeName(lead.name) ? described[0] : undefined;
  const person = same ?? only;
  if (!person) {
    const og = cleanLine(facts.ogTitle);
    const named = facts.ogType === 'profile' && looksLikeName(og) && !looksLikeName(lead.name);
    return named ? { ...lead, name: og } : lead;
  }
  const known = new Set(lead.links.map(({ key }) => key));
  return {
    ...lead,
    name: person.name,
    headline: lead.headline || person.headline,
    company: lead.company || person.company,
    place: lead.place || person.place,
    links: [...lead.links, ...person.links.filter(({ key }) => !known.has(key))],
    emails: [...new Set([...lead.emails, ...person.emails])],
  };
}

/** Nobody nests data about a person this deep, or describes this many, for a reader. */
const DEEPEST = 8;
const MOST = 50;

/** Everybody of schema.org's type Person in one block; damaged blocks describe nobody. */
function peopleIn(text: string): Described[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const found: Described[] = [];
  const walk = (node: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST || typeof node !== 'object' || node === null)
      return;
    if (Array.isArray(node)) {
      for (const item of node.slice(0, MOST)) walk(item, depth + 1);
      return;
    }
    const person = describe(node);
    if (person) found.push(person);
    for (const value of Object.values(node).slice(0, MOST)) walk(value, depth + 1);
  };
  walk(data, 0);
  return found;
}

function describe(node: object): Described | null {
  const field = (name: string): unknown => Object.getOwnPropertyDescriptor(node, name)?.value;
  const types = [field('@type')].flat();
  const name = words(field('name'));
  if (!types.includes('Person') || name === '') return null;
  const addresses = [field('sameAs'), field('url')].flat().filter((one) => typeof one === 'string');
  return {
    name,
    headline: words(field('jobTitle')),
    company: words(field('worksFor')) || words(field('affiliation')),
    place: words(field('homeLocation')) || words(field('address')),
    links: addresses.slice(0, 10).flatMap((address) => personLink(address) ?? []),
    emails: [field('email')].flat().flatMap((one) => mailOf(one)),
  };
}

/** A text, or the name of a thing, or the first of several. */
function words(value: unknown): string {
  if (typeof value === 'string') return cleanLine(value);
  if (Array.isArray(value)) return words(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const named: unknown = Object.getOwnPropertyDescriptor(value, 'name')?.value;
  const locality: unknown = Object.getOwnPropertyDescriptor(value, 'addressLocality')?.value;
  return typeof named === 'string'
    ? cleanLine(named)
    : typeof locality === 'string'
      ? cleanLine(locality)
      : '';
}

function mailOf(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const email = mailAddress(/^mailto:/iu.test(value) ? value : `mailto:${value}`);
  return email ? [email] : [];
}
