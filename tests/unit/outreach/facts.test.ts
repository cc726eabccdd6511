import { describe, expect, it } from 'vitest';
import { factsOf, VARIABLES, type Known } from '@/lib/outreach/facts';
import { BLANK } from '@/lib/people/blank';
import { readSettings } from '@/lib/settings/settings';
import { aPerson, MORNING } from '../support/rows';

const nobody: Known = { person: null, me: readSettings({}) };
const about = (given: Parameters<typeof aPerson>[0]) =>
  factsOf({ ...nobody, person: aPerson(given) });
const mapped = (given: Partial<typeof BLANK.valueMap>) =>
  about({ valueMap: { ...BLANK.valueMap, ...given } }).value;

describe('the facts for a message', () => {
  it('are one string for every variable that is offered, and nothing besides', () => {
    const facts = factsOf(nobody);
    const names = Object.entries(facts).flatMap(([group, ofGroup]) =>
      Object.keys(ofGroup).map((name) => `${group}.${name}`),
    );
    expect(names.toSorted()).toEqual(VARIABLES.map(({ name }) => name).toSorted());
    expect(new Set(names).size).toBe(VARIABLES.length);
  });

  it('have no prototype through which a template could reach further', () => {
    const facts = factsOf(nobody);
    expect(Object.getPrototypeOf(facts)).toBeNull();
    for (const group of Object.values(facts)) expect(Object.getPrototypeOf(group)).toBeNull();
  });

  it('are empty where nothing is known, but for a greeting and the system’s time zone', () => {
    const { person, me, ...rest } = factsOf(nobody);
    expect(person).toMatchObject({ firstName: 'there', name: '', company: '' });
    expect(me).toMatchObject({
      name: '',
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(
      Object.values(rest)
        .flatMap((group) => Object.values(group))
        .join(''),
    ).toBe('');
  });

  it('know no more of a stranger than the name', () => {
    const facts = factsOf({ ...nobody, person: { id: null, name: 'Dr. Ngozi Brightwater' } });
    expect(facts.person).toMatchObject({ firstName: 'Ngozi', name: 'Dr. Ngozi Brightwater' });
    expect(Object.values({ ...facts.value, ...facts.links }).join('')).toBe('');
  });

  it('tell of the talk a message is about', () => {
    const session = { day: '12 March', topic: 'tides' };
    expect(factsOf({ ...nobody, session }).session).toEqual(
      Object.assign(Object.create(null), session),
    );
  });
});

describe('what was noted', () => {
  it('stands within a sentence: lines become commas, list marks and full stops go', () => {
    expect(mapped({ projects: '- a tide table.\n\n  - a lamp;\n' }).projects).toBe(
      'a tide table, a lamp',
    );
    expect(mapped({ interests: 'harbours, lamps …' }).interests).toBe('harbours, lamps …');
    expect(mapped({ interests: 'and so on...' }).interests).toBe('and so on...');
  });

  it('is a sentence with its full stop where it stands alone', () => {
    expect(mapped({ proposition: 'You gain a reader' }).proposition).toBe('You gain a reader.');
    expect(mapped({ proposition: 'You gain a reader!' }).proposition).toBe('You gain a reader!');
    const me = readSettings({ intro: ' I tend a light ' });
    expect(factsOf({ ...nobody, me }).me.intro).toBe('I tend a light.');
  });

  it('joins areas as one says them', () => {
    expect(about({ areas: ['tides', 'lamps'] }).person.areas).toBe('tides, lamps');
  });
});

describe('what of theirs you have read', () => {
  it('is the newest that was written down', () => {
    const read = [
      { what: 'a talk', took: 'it began there' },
      { what: 'the book', took: 'I drew my own' },
      { what: '', took: '' },
    ];
    expect(mapped({ read })).toMatchObject({ readWhat: 'the book', readTook: 'I drew my own' });
  });
});

describe('where they were found', () => {
  const source = (url: string | null, title: string) => ({ url, title, at: MORNING });

  it('is the first page that is more than their own profile', () => {
    const sources = [
      source(null, 'Added by hand'),
      source('https://www.linkedin.com/in/ngozi-brightwater', 'Ngozi Brightwater | LinkedIn'),
      source('https://harbourdays.example.org/2026', 'Harbour Days 2026'),
      source('https://example.org/later', 'Later'),
    ];
    expect(about({ sources }).links).toMatchObject({
      found: 'https://harbourdays.example.org/2026',
      foundTitle: 'Harbour Days 2026',
      profile: 'https://www.linkedin.com/in/ngozi-brightwater/',
    });
  });

  it('is not known where only the profile was seen', () => {
    const sources = [source('https://de.linkedin.com/in/ngozi-brightwater/', 'Ngozi')];
    expect(about({ sources, links: aPerson().links }).links).toMatchObject({
      found: '',
      foundTitle: '',
    });
  });
});
