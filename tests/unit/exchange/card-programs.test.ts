import { describe, expect, it } from 'vitest';
import { peopleOfCards } from '@/lib/exchange/people/vcard';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const people = (...cards: string[]) => peopleOfCards(cards.join('')).people;

describe('a card', () => {
  it('of a telephone has its profiles, and addresses without their beginning', () => {
    expect(
      people(
        card(
          'VERSION:3.0',
          'N:Moreno;Ada;;;',
          'FN:Ada Moreno',
          'ORG:;Coasts',
          'item1.URL;type=pref:linkedin.com/in/ada-moreno',
          String.raw`X-SOCIALPROFILE;type=linkedin;x-user=ada:http\://www.linkedin.com/in/ada-moreno`,
          'X-SOCIALPROFILE;type=twitter:x-apple:ada',
          'SOCIALPROFILE;SERVICE-TYPE=GitHub:https://github.com/adam',
        ),
      ),
    ).toMatchObject([
      {
        company: 'Coasts',
        links: [{ key: 'linkedin:ada-moreno' }, { key: 'github:adam' }],
        notes: '',
      },
    ]);
  });

  it('has its preferred address first, and the zone', () => {
    const zoned = card(
      'VERSION:4.0',
      'FN:Ada',
      'EMAIL;PREF=2:b@example.org',
      'EMAIL;PREF=1:a@example.org',
      'TZ:Europe/London',
    );
    const typed = card(
      'VERSION:3.0',
      'FN:Bo',
      'EMAIL;TYPE=INTERNET:d@example.org',
      'EMAIL;TYPE=INTERNET,pref:c@example.org',
      'TZ:-05:00',
    );
    expect(people(zoned, typed)).toMatchObject([
      { emails: ['a@example.org', 'b@example.org'], timeZone: 'Europe/London' },
      { emails: ['c@example.org', 'd@example.org'], timeZone: '-05:00' },
    ]);
  });

  it('tells the city and the country, wherever commas stand in the street', () => {
    expect(
      people(card('VERSION:3.0', 'FN:Ada', 'ADR:;;1 Road,Floor 2;Leeds;;LS1;UK')),
    ).toMatchObject([{ place: 'Leeds, UK' }]);
  });

  it('without a full name is called by its parts, by a nickname, or by an address', () => {
    expect(
      people(
        card('VERSION:3.0', String.raw`FN:Bergen\, Jan`, 'N:Bergen;Jan;van den;;'),
        card('VERSION:3.0', 'FN:', 'NICKNAME:Ziggy'),
        card('VERSION:3.0', 'FN:jo.lane@example.org', 'EMAIL:jo.lane@example.org', 'NICKNAME:'),
      ),
    ).toMatchObject([
      { name: 'Jan van den Bergen' },
      { name: 'Ziggy', handles: ['Ziggy'] },
      { name: 'Jo Lane', handles: [] },
    ]);
  });

  it('that does not tell its letters has Windows’, where they are not UTF-8', () => {
    expect(
      people(
        card('VERSION:2.1', 'FN;QUOTED-PRINTABLE:J=F6rdis K=F6hler'),
        card('VERSION:2.1', 'FN;QUOTED-PRINTABLE:Zo=C3=AB'),
      ),
    ).toMatchObject([{ name: 'Jördis Köhler' }, { name: 'Zoë' }]);
  });

  it('of a company or a group is nobody, and told of', () => {
    const { people: none, refused } = peopleOfCards(
      [
        card('VERSION:3.0', 'FN:Keel Ltd', 'ORG:Keel Ltd;', 'X-ABShowAs:COMPANY'),
        card('VERSION:4.0', 'KIND:org', 'FN:Mole'),
        card('VERSION:4.0', 'KIND:group', 'FN:Mentors', 'MEMBER:urn:uuid:1'),
        card('VERSION:3.0', 'ORG:Plumbers;', 'TEL:1'),
      ].join(''),
    );
    expect(none).toEqual([]);
    expect(refused.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'Keel Ltd: It is the card of a company, not of a person.',
      'Mole: It is the card of a company, not of a person.',
      'Mentors: It is the card of a group, not of a person.',
      'Plumbers: There is neither a name nor an address in it.',
    ]);
  });
});
