import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { peopleOfCards } from '@/lib/exchange/people/vcard';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');

describe('vCards', () => {
  it('of a telephone (2.1) with quoted-printable text over several lines and a photo', () => {
    const read = peopleOfCards(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Mor=C3=A9no;Ad=C3=A1;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ad=C3=A1=20Mor=C3=A9no',
        'EMAIL;PREF;WORK:ada@example.org',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRg',
        ' ABAQAAAQABAAD',
        'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:one=0D=0A=',
        'two, three',
      ),
    );
    expect(read.people).toMatchObject([
      { name: 'Adá Moréno', emails: ['ada@example.org'], notes: 'one\ntwo, three' },
    ]);
  });

  it('of a mail program (3.0), folded, with escapes and grouped names', () => {
    const read = peopleOfCards(
      card(
        'VERSION:3.0',
        'FN:Dr. Ada Moreno\\, MSc',
        'N:Moreno;Ada;;Dr.;MSc',
        'ORG:Keel;Coasts',
        'TITLE:Coaster',
        'item1.URL;TYPE=WORK:http\\://ada.example',
        'NOTE:long and fol',
        ' ded\\; here',
      ),
    );
    expect(read.people).toMatchObject([
      {
        name: 'Dr. Ada Moreno, MSc',
        company: 'Keel',
        headline: 'Coaster',
        links: [{ url: 'http://ada.example/' }],
        notes: 'long and folded; here',
      },
    ]);
  });

  it('of version 4.0, and a card that has only an address', () => {
    const read = peopleOfCards(
      card('VERSION:4.0', 'FN:Ada Moreno', 'CATEGORIES:tides,maps', 'NICKNAME:ada') +
        card('VERSION:4.0', 'EMAIL:ben.xu@example.org'),
    );
    expect(read.people).toMatchObject([
      { name: 'Ada Moreno', areas: ['tides', 'maps'], handles: ['ada'] },
      { name: 'Ben Xu', emails: ['ben.xu@example.org'] },
    ]);
  });

  it('that are cut off or empty are told of, and take no other along', () => {
    const read = peopleOfCards(
      `${card('VERSION:3.0', 'FN:Ada Moreno')}${card('VERSION:3.0')}BEGIN:VCARD\nFN:Cut Of`,
    );
    expect(read.people.map(({ name }) => name)).toEqual(['Ada Moreno']);
    expect(read.refused.map(({ what, why }) => [what, why])).toEqual([
      ['Card 2', 'There is neither a name nor an address in it.'],
      ['Cut Of', 'The card ends early: the file is cut off. Save it once more where it came from.'],
    ]);
  });

  it('whatever is in them, never break the reading', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }),
        (lines) => {
          const read = peopleOfCards(card('VERSION:2.1', 'FN:Ada', ...lines));
          expect(read.people.length + read.refused.length + read.repeats.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
