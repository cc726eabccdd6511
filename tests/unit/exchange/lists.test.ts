import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guessByContent, guessColumns } from '@/lib/exchange/people/columns';
import { peopleOf, readAnyList, readList } from '@/lib/exchange/people/list';
import { readZone } from '@/lib/exchange/people/zone';

function people(text: string) {
  const read = readList(text);
  if ('why' in read) throw new Error(read.why);
  return peopleOf(read.list);
}

describe('LinkedIn’s Connections.csv', () => {
  const HEADS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

  it('is read past its notes, its mark and its line ends, without blank rows', () => {
    const text = [
      '\uFEFFNotes:',
      '"Addresses may be missing, as their owners wish."',
      '',
      HEADS,
      'Ada,Moreno,https://www.linkedin.com/in/ada-moreno,ADA@example.org,Keel & Co,"Lead, Coasts",12 May 2026',
      ',,,,,,',
      'Bö ,Xu ,https://www.linkedin.com/in/bo-xu/,,,,',
      '',
    ].join('\r\n');
    const read = people(text);
    expect(read.people).toMatchObject([
      {
        row: 5,
        name: 'Ada Moreno',
        headline: 'Lead, Coasts',
        company: 'Keel & Co',
        emails: ['ada@example.org'],
        links: [{ key: 'linkedin:ada-moreno' }],
        notes: '',
      },
      { row: 7, name: 'Bö Xu' },
    ]);
    expect(read.blank).toBe(1);
  });

  it('has nobody twice: the same profile, or without one the same name and company', () => {
    const read = people(
      [
        HEADS,
        'Ada,Moreno,https://linkedin.com/in/ada-moreno/,,Keel,,',
        'Ada M.,Moreno,http://de.linkedin.com/in/Ada-Moreno?trk=x,,Other,,',
        'Ada,Moreno,https://linkedin.com/in/another-ada/,,Keel,,',
        'Cy,Orr,,,Keel,,',
        'Cy,Orr,,,Keel,Pilot,',
        'Cy,Orr,,,Mole,,',
      ].join('\n'),
    );
    expect(read.people.map(({ row }) => row)).toEqual([2, 4, 5, 7]);
    expect(read.repeats.map(({ contact, of }) => [contact.row, of.row])).toEqual([
      [3, 2],
      [6, 5],
    ]);
  });

  it('of messages is refused: those are no people', () => {
    expect(readList('CONVERSATION ID,FROM,TO,CONTENT\nc1,Ada,Ben,Hello')).toMatchObject({
      why: expect.stringContaining('messages') as string,
    });
  });
});

describe('a mentors’ bulletin board', () => {
  it('from a sheet keeps areas, zone, hours and handle, and unknown hours unknown', () => {
    const read = people(
      [
        'Name;Role;Areas of experience;Time zone;Hours a week;Slack handle;Notes',
        'Ada Moreno;Coaster;Go, tides, "odd" maps;UTC+1;2;@ada;happy to pair',
        'Ben Xu;;one / two;Irish time;n/a;ben;',
        'Cy Orr;;;Mars noon;1-2 h;;',
      ].join('\n'),
    );
    expect(read.people).toMatchObject([
      {
        headline: 'Coaster',
        areas: ['Go', 'tides', '"odd" maps'],
        timeZone: '+01:00',
        availability: '2 hours a week',
        handles: ['ada'],
      },
      { areas: ['one', 'two'], timeZone: 'Europe/Dublin', availability: '', handles: ['ben'] },
      { timeZone: null, availability: '1-2 h', notes: 'Time zone: Mars noon' },
    ]);
  });

  it('from a form has its ticked boxes, its links without a beginning, its second address', () => {
    const read = people(
      [
        'Timestamp,Email Address,Full Name,Email Address2,LinkedIn profile,"What areas can you mentor in? (all that apply)","When? Are you available [Evenings]","Are you available [Weekends]"',
        '1/9/2026,a@example.org,Ada Moreno,b@example.org,linkedin.com/in/ada-moreno,"Design, Tests",Yes,No',
      ].join('\n'),
    );
    expect(read.people).toMatchObject([
      {
        emails: ['a@example.org', 'b@example.org'],
        links: [{ kind: 'linkedin' }],
        areas: ['Design', 'Tests'],
        availability: 'Evenings',
      },
    ]);
  });
});

describe('contacts', () => {
  it.each([
    [
      'Google',
      'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value',
      'Ada,,Moreno,,,,Keel,Coaster,,By the sea,* myContacts,Work,ada@example.org,https://ada.example',
    ],
    [
      'Outlook',
      'Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Fax,E-mail Address,E-mail Type,Notes,Web Page',
      'Dr,Ada,,Moreno,,Keel,,Coaster,,ada@example.org,SMTP,By the sea,https://ada.example',
    ],
  ])('from %s are known by name, company, address and link', (_program, heads, row) => {
    expect(people(`${heads}\n${row}`).people).toMatchObject([
      {
        name: 'Ada Moreno',
        company: 'Keel',
        emails: ['ada@example.org'],
        links: [{ url: 'https://ada.example/' }],
        notes: 'By the sea',
      },
    ]);
  });

  it('with tabs, quotes and line ends within cells come whole', () => {
    const read = people('Name\tNotes\r\n"Moreno, ""Ada"""\t"one\n\ntwo"\n');
    expect(read.people).toMatchObject([{ name: 'Moreno, "Ada"', notes: 'one\n\ntwo' }]);
  });

  it('without a name are refused with a reason; a list without names is none', () => {
    expect(people('Name,Company\n,Keel').refused).toMatchObject([
      { row: 2, why: 'There is no name in it.' },
    ]);
    expect(readList('a,b\n1,2')).toMatchObject({ why: expect.stringContaining('list') as string });
    expect(readAnyList('CONVERSATION ID,FROM\nc1,Ada')).toHaveProperty('why');
    const wide = `${'a;'.repeat(2_000)}\n`.repeat(3);
    for (const prose of ['Ada said so\nand went', 'One, two\nthree\nfour', ',,\n,,', wide])
      expect(readAnyList(prose)).toHaveProperty('why');
    expect(readList('')).toHaveProperty('why');
  });
});

describe('a list whose heads nobody knows', () => {
  it('is taken apart all the same, for its owner to say what the columns hold', () => {
    const heads = ['Quem', 'Onde', ''];
    for (const mark of [',', ';', '\t', '|']) {
      const rows = [heads, ['Ada; or, A', 'Keel', 'x@y.example'], ['Bo', '', 'b@y.example']];
      const text = Papa.unparse(rows, { delimiter: mark });
      expect(readAnyList(`Our${mark}mentors\n\n${text}\n`)).toEqual({
        list: { heads, rows: rows.slice(1), from: 4 },
      });
      expect(readList(text)).toHaveProperty('why');
    }
  });

  it('has its addresses known by themselves', () => {
    const rows = [
      ['Ada', 'ada@keel.example', 'https://keel.example/ada', '1'],
      ['Bo', '', 'http://keel.example/bo', 'a@b.example'],
      ['Cy', '', '', ''],
    ];
    const none = [null, null, null, null];
    expect(guessByContent(none, rows)).toEqual([null, 'email', 'link', null]);
    expect(guessByContent([null, 'notes', null, null], rows)[1]).toBe('notes');
  });
});

describe('heads in further languages', () => {
  it.each([
    ['Förnamn;Efternamn;Företag;E-postadress', 'Åsa;Öberg;Kölen;asa@k.example', 'Åsa Öberg'],
    ['Jméno;Příjmení;Společnost;E-mail', 'Jiří;Dvořák;Kýl;j@k.example', 'Jiří Dvořák'],
    [
      'Имя,Отчество,Фамилия,Организация',
      'Алексей,Иванович,Смирнов,Киль',
      'Алексей Иванович Смирнов',
    ],
    ['Ad,Soyad,Şirket', 'Gökçe,Yıldız,Omurga', 'Gökçe Yıldız'],
    ['Όνομα,Επώνυμο,Εταιρεία', 'Νίκος,Παππάς,Καρίνα', 'Νίκος Παππάς'],
    ['姓,名,会社名,役職', '山田,太郎,竜骨,部長', '山田太郎'],
    ['성,이름,회사', '김,민수,용골', '김민수'],
    ['姓名,公司', '王伟,龙骨', '王伟'],
  ])('are known: “%s”', (heads, row, name) => {
    const [person] = people(`${heads}\n${row}`).people;
    expect(person).toMatchObject({ name });
    expect(person?.company).not.toBe('');
  });
});

describe('heads of columns', () => {
  it('each name one thing, and a single thing once', () => {
    expect(guessColumns(['Name', 'Name', 'Phone', 'TZ', 'Time zone'])).toEqual([
      'name',
      null,
      null,
      'timeZone',
      null,
    ]);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Helsinki', 'Europe/Helsinki'],
    ['UTC+1', '+01:00'],
    ['GMT−3', '-03:00'],
    ['utc +05:30', '+05:30'],
    ['CET/CEST', 'Europe/Paris'],
    ['Prague time', 'Europe/Prague'],
    ['JST', 'Asia/Tokyo'],
    ['UK', 'Europe/London'],
    ['', null],
    ['ask me', null],
    ['UTC+99', null],
    ['../../etc', null],
    ['constructor', null],
    ['__proto__', null],
  ])('“%s” is %s', (said, zone) => {
    expect(readZone(said)).toBe(zone);
  });
});
