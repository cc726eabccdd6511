import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CHOOSABLE, merged } from '@/lib/people/merge';
import { PersonSchema, type Person } from '@/lib/people/person';
import { aPerson } from '../support/rows';
import { anyPerson } from '../support/people';

/** Somebody of whom nothing is known but what is given. */
const plain = (given: Partial<Person> = {}): Person =>
  aPerson({ links: [], linkKeys: [], sources: [], ...given });

describe('two people made one', () => {
  const kept = plain({
    name: 'Ada Moreno',
    headline: 'Maker',
    company: '',
    notes: 'Met in Porto.',
  });
  const other = plain({
    name: 'A. Moreno',
    headline: 'CTO',
    company: 'The Circle',
    notes: 'Likes tea.',
  });

  it('have the kept one’s values, and the other’s where there was none', () => {
    expect(merged(kept, other)).toMatchObject({
      name: 'Ada Moreno',
      nameKey: 'ada moreno',
      headline: 'Maker',
      company: 'The Circle',
    });
  });

  it('have the values that were chosen', () => {
    expect(
      merged(kept, other, { name: 'other', headline: 'other', company: 'kept' }),
    ).toMatchObject({
      name: 'A. Moreno',
      nameKey: 'a moreno',
      headline: 'CTO',
      company: 'The Circle',
    });
  });

  it('have both notes, once if they are the same', () => {
    expect(merged(kept, other).notes).toBe('Met in Porto.\n\nLikes tea.');
    expect(merged(kept, plain({ notes: 'Met in Porto.' })).notes).toBe('Met in Porto.');
    expect(merged(kept, plain({ notes: '' })).notes).toBe('Met in Porto.');
  });

  it('have both reasons why they are hard to approach', () => {
    const [low, high] = [plain({ barrierWhy: 'we met' }), plain({ barrierWhy: 'famous' })];
    expect(merged(low, high).barrierWhy).toBe('we met; famous');
  });

  it('have every link, the kept one’s first, in their order', () => {
    const web = (key: string, url = `https://${key}/`) => ({ kind: 'web' as const, key, url });
    const links = [web('a.example'), web('b.example')];
    const again = [web('b.example', 'https://www.b.example/'), web('c.example')];
    const both = merged(plain({ links }), plain({ links: again }));
    expect(both.links).toEqual([...links, again[1]]);
    expect(both.linkKeys).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('have both histories, in the order of time', () => {
    const a = plain({
      stageHistory: [
        { stage: 'contacted', at: 5 },
        { stage: 'talking', at: 9 },
      ],
    });
    const b = plain({
      stageHistory: [
        { stage: 'contacted', at: 5 },
        { stage: 'paused', at: 7 },
      ],
    });
    expect(merged(a, b).stageHistory?.map(({ stage }) => stage)).toEqual([
      'contacted',
      'paused',
      'talking',
    ]);
  });

  it('are as far along as the one who is further', () => {
    expect(merged(plain({ stage: 'lead' }), plain({ stage: 'active' })).stage).toBe('active');
    expect(merged(plain({ stage: 'talking' }), plain({ stage: 'contacted' })).stage).toBe(
      'talking',
    );
  });

  it('were last spoken with when the later of both was', () => {
    expect(merged(plain({ lastTouchAt: 5 }), plain({ lastTouchAt: 9 })).lastTouchAt).toBe(9);
    expect(merged(plain({ lastTouchAt: null }), plain({ lastTouchAt: 9 })).lastTouchAt).toBe(9);
    expect(merged(plain(), plain()).lastTouchAt).toBeNull();
  });

  it('are rated anew from the scores of both', () => {
    const ratings = { accessibility: 4, relevance: null, likelihood: null, value: 1 };
    const others = { accessibility: 1, relevance: 2, likelihood: null, value: null };
    expect(merged(plain({ ratings }), plain({ ratings: others }))).toMatchObject({
      ratings: { accessibility: 4, relevance: 2, likelihood: null, value: 1 },
      overall: 7 / 3,
    });
  });

  it('have what is known of either one’s work, once', () => {
    const read = (what: string, took = '') => ({ what, took });
    const map = (projects: string, ...seen: ReturnType<typeof read>[]) => ({
      ...plain().valueMap,
      projects,
      read: seen,
    });
    const a = plain({
      valueMap: map('Tide model', read('Talk'), read('Book')),
      nicknames: ['Goz'],
    });
    const b = plain({ valueMap: map('Gauges', read('Talk'), read('Talk', 'A lot')) });
    expect(merged(a, b)).toMatchObject({
      valueMap: map('Tide model\n\nGauges', read('Talk'), read('Book'), read('Talk', 'A lot')),
      nicknames: ['Goz'],
    });
  });

  it('keep the warnings of either', () => {
    expect(merged(plain({ isManager: true }), plain({ canSponsor: true }))).toMatchObject({
      isManager: true,
      canSponsor: true,
    });
  });

  it('are no longer told apart from each other, but still from others', () => {
    const third = plain().id;
    const a = plain();
    const b = plain({ notSameAs: [a.id, third] });
    a.notSameAs = [b.id];
    expect(merged(a, b).notSameAs).toEqual([third]);
  });
});

describe('any two people', () => {
  const LISTS = [
    'links',
    'linkKeys',
    'emails',
    'sources',
    'areas',
    'types',
    'hats',
    'signs',
    'growthAreaIds',
    'stageHistory',
    'nicknames',
  ] as const;
  const VALUES = ['projects', 'interests', 'challenges', 'contribute', 'proposition'] as const;
  const choices = fc.record(
    Object.fromEntries(CHOOSABLE.map((field) => [field, fc.constantFrom('kept', 'other')])),
    { requiredKeys: [] },
  ) as fc.Arbitrary<NonNullable<Parameters<typeof merged>[2]>>;

  it('make one who fits the store and loses nothing of either', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, choices, (kept, other, chosen) => {
        const both: Person = { ...kept, ...merged(kept, other, chosen) };
        expect(v.safeParse(PersonSchema, both).issues).toBeUndefined();
        for (const field of LISTS) {
          const identity = (item: unknown) =>
            field === 'links' ? (item as { key: string }).key : JSON.stringify(item);
          const items = both[field].map((item) => identity(item));
          expect(new Set(items).size, field).toBe(items.length);
          for (const item of [...kept[field], ...other[field]])
            expect(items).toContain(identity(item));
        }
        for (const field of ['notes', 'gains', 'barrierWhy'] as const)
          for (const { [field]: text } of [kept, other]) expect(both[field]).toContain(text);
        for (const { valueMap } of [kept, other]) {
          for (const item of valueMap.read) expect(both.valueMap.read).toContainEqual(item);
          for (const field of VALUES) expect(both.valueMap[field]).toContain(valueMap[field]);
        }
        for (const field of CHOOSABLE) {
          const first = chosen[field] === 'other' ? other : kept;
          const second = first === kept ? other : kept;
          expect(both[field]).toBe(first[field] || second[field]);
        }
        expect([kept.stage, other.stage]).toContain(both.stage);
        // Whichever is kept, and a no only if both said it.
        expect(merged(other, kept, chosen).stage).toBe(both.stage);
        expect(both.stage === 'declined').toBe(
          kept.stage === 'declined' && other.stage === 'declined',
        );
        expect(both.linkKeys).toEqual(both.links.map(({ key }) => key));
        expect(both.notSameAs).not.toContain(kept.id);
        expect(both.notSameAs).not.toContain(other.id);
      }),
    );
  });

  it('are left as they are', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, (kept, other) => {
        const before = JSON.stringify([kept, other]);
        merged(kept, other);
        expect(JSON.stringify([kept, other])).toBe(before);
      }),
    );
  });
});
