import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BLANK } from '@/lib/people/blank';
import {
  enrich,
  leadPerson,
  named,
  PersonSchema,
  staged,
  STAGES,
  type Person,
} from '@/lib/people/person';
import { stamped } from '@/lib/store/db';
import { aGuess, aPerson } from '../support/rows';

describe('a new lead', () => {
  const guess = aGuess({
    headline: 'Harbour master',
    company: 'Harbour Works',
    place: 'Porto, Portugal',
    emails: ['n@example.org'],
  });

  it('keeps what the gesture told, and nothing else is known of them', () => {
    expect(leadPerson(guess)).toEqual({
      ...BLANK,
      name: 'Ngozi Brightwater',
      nameKey: 'ngozi brightwater',
      headline: 'Harbour master',
      company: 'Harbour Works',
      place: 'Porto, Portugal',
      links: guess.links,
      linkKeys: guess.links.map(({ key }) => key),
      emails: ['n@example.org'],
      sources: [guess.source],
    });
  });

  it('fits the store, is not contacted and not judged yet', () => {
    const person = stamped<Person>(leadPerson(guess));
    expect(v.safeParse(PersonSchema, person).issues).toBeUndefined();
    expect(person).toMatchObject({ stage: 'lead', stageHistory: [], overall: null, cadence: null });
  });
});

describe('a person’s name', () => {
  it('brings its key for order and look-up along', () => {
    expect(named(' Zoë  Quist ')).toEqual({ name: 'Zoë Quist', nameKey: 'zoe quist' });
  });

  it('has a key even when it holds no letters', () => {
    expect(named('🚀').nameKey).toBe('🚀');
  });

  it('is never longer than the store takes', () => {
    expect(named('n'.repeat(1_000)).name).toHaveLength(300);
  });
});

describe('saving somebody again', () => {
  const person = aPerson({ headline: 'Harbour master' });
  const again = { links: person.links, source: person.sources[0]! };

  it('adds nothing that is known', () => {
    expect(enrich(person, aGuess(again))).toEqual({});
  });

  it('adds a new link and its key, after those there were', () => {
    const link = { kind: 'github' as const, key: 'github:ngozi', url: 'https://github.com/ngozi' };
    expect(enrich(person, aGuess({ ...again, links: [link] }))).toEqual({
      links: [...person.links, link],
      linkKeys: [...person.linkKeys, 'github:ngozi'],
    });
  });

  it('adds a new e-mail address and a new place they were seen at', () => {
    const source = { url: 'https://example.net/talk', title: 'A talk', at: 9 };
    expect(enrich(person, aGuess({ ...again, emails: ['n@example.org'], source }))).toEqual({
      emails: ['n@example.org'],
      sources: [...person.sources, source],
    });
  });

  it('fills an empty headline but never replaces one, nor the name', () => {
    const guess = aGuess({ ...again, name: 'N. Brightwater', headline: 'Chief of harbours' });
    expect(enrich(person, guess)).toEqual({});
    expect(enrich({ ...person, headline: '' }, guess)).toEqual({ headline: 'Chief of harbours' });
  });

  it.each(['company', 'place'] as const)('fills an empty %s but never replaces one', (field) => {
    const guess = aGuess({ ...again, [field]: 'Harbour Works' });
    expect(enrich(person, guess)).toEqual({ [field]: 'Harbour Works' });
    expect(enrich({ ...person, [field]: 'The Circle' }, guess)).toEqual({});
  });
});

describe('a rhythm', () => {
  it('is of whole days, for the calendar knows no others', () => {
    const fits = (idealDays: number, latestDays: number) =>
      v.is(PersonSchema, aPerson({ cadence: { idealDays, latestDays } }));
    expect(fits(14, 21)).toBe(true);
    for (const wrong of [0, -7, 2.5, NaN]) expect(fits(wrong, 21)).toBe(false);
  });
});

describe('a stage', () => {
  it('is remembered with its time, after those before', () => {
    const contacted = { ...aPerson(), ...staged(aPerson(), 'contacted', 5) };
    expect(staged(contacted, 'talking', 9)).toEqual({
      stage: 'talking',
      stageHistory: [
        { stage: 'contacted', at: 5 },
        { stage: 'talking', at: 9 },
      ],
    });
  });

  it('that somebody is at already changes nothing', () => {
    expect(staged(aPerson({ stage: 'active' }), 'active', 5)).toEqual({});
  });

  it('is always the last of the history, which never says one twice in a row', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...STAGES)), (stages) => {
        const person = stages.reduce(
          (somebody, stage, at) => ({ ...somebody, ...staged(somebody, stage, at) }),
          aPerson(),
        );
        const history = person.stageHistory.map(({ stage }) => stage);
        expect(person.stage).toBe(stages.at(-1) ?? 'lead');
        expect(history.at(-1) ?? 'lead').toBe(person.stage);
        for (const [at, stage] of history.entries()) expect(stage).not.toBe(history[at - 1]);
        expect(v.safeParse(PersonSchema, person).issues).toBeUndefined();
      }),
    );
  });
});
