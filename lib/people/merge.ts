import { fold } from '@/lib/text/clean';
import { named, type Person, type Stage } from './person';
import { rated } from './ratings';
import type { ValueMap } from './value-map';

/** Stages by how much there is between you; a no said under one name does not undo a talk under the other. */
const NEARNESS: Stage[] = ['declined', 'lead', 'contacted', 'past', 'paused', 'talking', 'active'];

/** Which of two people's single values the merged one keeps, by field. */
export type Choice = 'kept' | 'other';
export const CHOOSABLE = [
  'name',
  'headline',
  'company',
  'place',
  'timeZone',
  'style',
  'availability',
] as const;
export type Choosable = (typeof CHOOSABLE)[number];

/**
 * `kept` with all that `other` brings: single values by choice (else `kept`'s,
 * or `other`'s where `kept` has none), lists joined, notes one after the other,
 * the stage in which there is more between you.
 */
export function merged(
  kept: Person,
  other: Person,
  choices: Partial<Record<Choosable, Choice>> = {},
): Partial<Person> {
  const pick = <F extends Choosable>(field: F): Person[F] => {
    const [first, second] = choices[field] === 'other' ? [other, kept] : [kept, other];
    return first[field] || second[field];
  };
  const links = uniqueBy([...kept.links, ...other.links], ({ key }) => key);
  return {
    ...named(pick('name')),
    headline: pick('headline'),
    company: pick('company'),
    place: pick('place'),
    timeZone: pick('timeZone'),
    style: pick('style'),
    availability: pick('availability'),
    gains: joined(kept.gains, other.gains),
    notes: joined(kept.notes, other.notes),
    valueMap: mergedMaps(kept.valueMap, other.valueMap),
    nicknames: unique(kept.nicknames, other.nicknames),
    ...mergedFamiliarity(kept, other),
    links,
    linkKeys: links.map(({ key }) => key),
    emails: unique(kept.emails, other.emails),
    sources: uniqueBy([...kept.sources, ...other.sources], ({ url, at }) => `${url} ${at}`),
    areas: unique(kept.areas, other.areas),
    types: unique(kept.types, other.types),
    hats: unique(kept.hats, other.hats),
    signs: unique(kept.signs, other.signs),
    growthAreaIds: unique(kept.growthAreaIds, other.growthAreaIds),
    notSameAs: unique(kept.notSameAs, other.notSameAs).filter(
      (id) => id !== kept.id && id !== other.id,
    ),
    closeness: kept.closeness ?? other.closeness,
    barrier: kept.barrier ?? other.barrier,
    barrierWhy: joined(kept.barrierWhy, other.barrierWhy, '; '),
    ahead: kept.ahead ?? other.ahead,
    cadence: kept.cadence ?? other.cadence,
    snoozedUntil: kept.snoozedUntil ?? other.snoozedUntil,
    ...rated({
      accessibility: kept.ratings.accessibility ?? other.ratings.accessibility,
      relevance: kept.ratings.relevance ?? other.ratings.relevance,
      likelihood: kept.ratings.likelihood ?? other.ratings.likelihood,
      value: kept.ratings.value ?? other.ratings.value,
    }),
    isManager: kept.isManager || other.isManager,
    canSponsor: kept.canSponsor || other.canSponsor,
    lastTouchAt: latest(kept.lastTouchAt, other.lastTouchAt),
    stageHistory: uniqueBy(
      [...kept.stageHistory, ...other.stageHistory],
      ({ stage, at }) => `${stage} ${at}`,
    ).toSorted((a, b) => a.at - b.at),
    stage: NEARNESS.indexOf(other.stage) > NEARNESS.indexOf(kept.stage) ? other.stage : kept.stage,
  };
}

function mergedMaps(kept: ValueMap, other: ValueMap): ValueMap {
  return {
    projects: joined(kept.projects, other.projects),
    interests: joined(kept.interests, other.interests),
    challenges: joined(kept.challenges, other.challenges),
    contribute: joined(kept.contribute, other.contribute),
    proposition: joined(kept.proposition, other.proposition),
    read: uniqueBy([...kept.read, ...other.read], ({ what, took }) => JSON.stringify([what, took])),
  };
}

/** What they know of a topic, as it was said of the kept one first. */
function mergedFamiliarity(kept: Person, other: Person): Pick<Person, 'familiarity'> {
  const both = [...(kept.familiarity ?? []), ...(other.familiarity ?? [])];
  return both.length > 0 ? { familiarity: uniqueBy(both, ({ topic }) => fold(topic)) } : {};
}

function latest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function joined(a: string, b: string, between = '\n\n'): string {
  return a === b ? a : [a, b].filter(Boolean).join(between);
}

function unique<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set([...a, ...b])];
}

/** The first of each key, in the order they came. */
function uniqueBy<T>(all: T[], keyOf: (item: T) => string): T[] {
  const keys = all.map((item) => keyOf(item));
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
