import { describe, expect, it } from 'vitest';
import { enrich, leadPerson, named } from '@/lib/people/person';
import { aGuess, aPerson } from '../support/rows';

describe('a new lead', () => {
  it('keeps what the gesture told and is not contacted yet', () => {
    const guess = aGuess({ name: 'Ngozi Brightwater', headline: 'Harbour master' });
    expect(leadPerson(guess)).toEqual({
      name: 'Ngozi Brightwater',
      nameKey: 'ngozi brightwater',
      headline: 'Harbour master',
      stage: 'lead',
      links: guess.links,
      linkKeys: guess.links.map(({ key }) => key),
      emails: [],
      sources: [guess.source],
      notes: '',
      lastTouchAt: null,
    });
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
});
