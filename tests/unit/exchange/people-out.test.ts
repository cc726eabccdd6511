import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOf, readList } from '@/lib/exchange/people/list';
import { peopleOfCards } from '@/lib/exchange/people/vcard';
import { peopleCsv } from '@/lib/exchange/people/write-csv';
import { peopleVcards } from '@/lib/exchange/people/write-vcard';
import { cleanLine } from '@/lib/text/clean';
import { aPerson } from '../support/rows';

const ADA = aPerson({
  name: 'Ada "the tide" Moreno',
  headline: 'Coaster; diver, too',
  company: 'Keel\\Co',
  place: 'Vigo',
  emails: ['ada@example.org'],
  links: [{ kind: 'web', key: 'web:ada.example', url: 'https://ada.example/' }],
  areas: ['tides', 'maps; and more'],
  timeZone: 'Europe/Madrid',
  availability: 'Fridays',
  notes: 'one\ntwo, "three"',
});

function readBack(csv: string) {
  const read = readList(csv);
  return 'list' in read ? peopleOf(read.list).people : [];
}

describe('people as a list', () => {
  it('come back as they were', () => {
    expect(readBack(peopleCsv([ADA], { private: true }))).toMatchObject([
      {
        name: ADA.name,
        headline: ADA.headline,
        company: ADA.company,
        emails: ADA.emails,
        links: ADA.links,
        timeZone: 'Europe/Madrid',
        availability: 'Fridays',
        notes: ADA.notes,
      },
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('run no formula: %j', (notes) => {
    const [, row = ''] = peopleCsv([aPerson({ name: 'Ada', notes })], { private: true }).split(
      '\r\nAda,',
    );
    expect(row.split(',').at(-1)).not.toMatch(/^"?[=+\-@\t\r]/u);
  });
});

describe('people as a list for others', () => {
  it('say nothing of where they stand with you, nor what you noted', () => {
    const list = peopleCsv([aPerson({ ...ADA, stage: 'declined' })], { private: false });
    expect(list).toContain('Moreno');
    expect(list).not.toMatch(/Declined|three|Stage|Notes/u);
  });
});

describe('people as cards', () => {
  it('come back as they were, without your notes', () => {
    const cards = peopleVcards([ADA]);
    expect(peopleOfCards(cards).people).toMatchObject([
      {
        name: ADA.name,
        headline: ADA.headline,
        company: ADA.company,
        place: 'Vigo',
        emails: ADA.emails,
        links: ADA.links,
        areas: ADA.areas,
        notes: '',
      },
    ]);
    expect(cards).not.toContain('three');
  });

  it('keep any name, on lines of at most 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (raw) => {
        const name = cleanLine(raw, 300);
        fc.pre(name !== '');
        const cards = peopleVcards([aPerson({ name })]);
        expect(peopleOfCards(cards).people.map((person) => person.name)).toEqual([name]);
        for (const line of cards.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});
