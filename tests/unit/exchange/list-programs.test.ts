import { describe, expect, it } from 'vitest';
import { guessColumns } from '@/lib/exchange/people/columns';
import { peopleOf, readList } from '@/lib/exchange/people/list';
import { readZone } from '@/lib/exchange/people/zone';

function read(...lines: string[]) {
  const found = readList(lines.join('\n'));
  if ('why' in found) throw new Error(found.why);
  return peopleOf(found.list);
}
const people = (...lines: string[]) => read(...lines).people;

describe('names in lists', () => {
  it('come whole from their parts, whatever lies between', () => {
    expect(people('First Name,Middle Name,Last Name\nJan,van den,Bergen')).toMatchObject([
      { name: 'Jan van den Bergen' },
    ]);
  });

  it('are in the order they are said, where the list has both', () => {
    expect(
      people('First Name,Last Name,Display Name', 'Ada,Moreno,"Moreno, Ada (Keel)"', 'Bo,Xu,Bobo'),
    ).toMatchObject([{ name: 'Ada Moreno' }, { name: 'Bobo' }]);
  });

  it.each([
    ['Name,Vorname,Firma', 'Moreno,Ada,Keel'],
    ['Surname,Name,Company', 'Moreno,Ada,Keel'],
    ['Prénom,Nom,Entreprise', 'Ada,Moreno,Keel'],
    ['Nombre,Apellidos,Empresa', 'Ada,Moreno,Keel'],
    ['Nome,Cognome,Azienda', 'Ada,Moreno,Keel'],
    ['Your first name,Your last name,Employer', 'Ada,Moreno,Keel'],
    ['First,Last,Company', 'Ada,Moreno,Keel'],
    ['FirstName,LastName,Companies', 'Ada,Moreno,Keel'],
    ['Nom et prénom,Société', 'Ada Moreno,Keel'],
    ['What is your full name?,Account Name', 'Ada Moreno,Keel'],
    ['fullname,company', 'Ada Moreno,Keel'],
  ])('are known by “%s”', (heads, row) => {
    expect(people(heads, row)).toMatchObject([{ name: 'Ada Moreno', company: 'Keel' }]);
  });

  it('are made of what else somebody is called or reached by', () => {
    expect(
      people(
        'First Name,Nickname,E-mail 1 - Value,URL',
        ',Ziggy,,',
        ',,jo.lane@example.org,',
        ',,hello@example.org,',
        ',,,https://www.linkedin.com/in/cy-orr-4b7k2',
      ),
    ).toMatchObject([
      { name: 'Ziggy' },
      { name: 'Jo Lane' },
      { name: 'hello@example.org' },
      { name: 'Cy Orr' },
    ]);
    expect(people('Email,Company\njo.lane@example.org,Keel')).toMatchObject([{ name: 'Jo Lane' }]);
  });

  it('are found where each line stands in quotes as a whole', () => {
    expect(people('"Name,Company"', '"Ada Moreno,""Keel, Ltd"""')).toMatchObject([
      { name: 'Ada Moreno', company: 'Keel, Ltd' },
    ]);
  });

  it('may stand alone, one a line', () => {
    expect(people('Name\nAda Moreno\nBo Xu')).toHaveLength(2);
    expect(readList('Name\nteamwork\nplanning')).toHaveProperty('why');
  });
});

describe('what somebody does', () => {
  it('is the job’s title before a form of address and a department', () => {
    const [heads, row] = ['Title,First Name,Department,Job Title', 'Dr.,Ada,Coasts,Lead'];
    expect(people(heads, row)).toMatchObject([{ headline: 'Lead' }]);
    expect(people('Name,Title\nAda,Lead')).toMatchObject([{ headline: 'Lead' }]);
  });

  it('stays together with where, if one answer has both', () => {
    expect(people('Name,What is your role and company?\nAda,"Lead, Keel"')).toMatchObject([
      { headline: 'Lead, Keel', company: '' },
    ]);
  });

  it('is without the page that Notion names behind it', () => {
    expect(people('Name,Company\nAda,Keel (https://www.notion.so/Keel-1f)')).toMatchObject([
      { company: 'Keel' },
    ]);
  });
});

describe('cells', () => {
  it('that say nothing are empty', () => {
    expect(people('Name,Slack,Areas,Company,Location', 'Ada,n/a,-,N/A,–')).toMatchObject([
      { handles: [], areas: [], company: '', place: '' },
    ]);
  });

  it('of several addresses have them all', () => {
    expect(
      people(
        'Name,E-mail,Website',
        'Ada,a@example.org ::: mailto:b@example.org,http://one.example ::: two.example/x',
      ),
    ).toMatchObject([
      {
        emails: ['a@example.org', 'b@example.org'],
        links: [{ url: 'http://one.example/' }, { url: 'https://two.example/x' }],
        notes: '',
      },
    ]);
  });

  it('under a site’s name may say only who somebody is there', () => {
    expect(people('Name,LinkedIn', 'Ada,in/ada', 'Bo,bo-xu', 'Cy,Pending', 'Di,no')).toMatchObject([
      { links: [{ key: 'linkedin:ada' }] },
      { links: [{ key: 'linkedin:bo-xu' }] },
      { links: [], notes: 'Pending' },
      { links: [] },
    ]);
  });

  it('of areas keep what stands in brackets together, and lose their bullets', () => {
    expect(
      people('Name,Areas', 'Ada,"Interviews (mock, CVs), Go"', 'Bo,"• Go\n• Rust"'),
    ).toMatchObject([{ areas: ['Interviews (mock, CVs)', 'Go'] }, { areas: ['Go', 'Rust'] }]);
  });

  it('of hours are a month’s where the column says so', () => {
    expect(people('Name,Hours (per month)\nAda,4')).toMatchObject([
      { availability: '4 hours a month' },
    ]);
  });

  it('name a place once; a line of dashes and heads once more name nobody', () => {
    expect(people('Name,Hours', 'Name,Hours', 'Ada,1')).toMatchObject([
      { name: 'Ada', availability: '1 hour a week' },
    ]);
    expect(people('Name|City|City 2', '---|---|---', 'Ada|Leeds|Leeds')).toMatchObject([
      { name: 'Ada', place: 'Leeds' },
    ]);
  });
});

describe('a list in another language', () => {
  it.each([
    ['Firma;Position;Notizen;Webseite;Ort;Zeitzone;Verfügbarkeit;Schwerpunkte;Spitzname'],
    ['Société;Fonction;Remarques;Page Web;Ville;Fuseau horaire;Disponibilités;Compétences;Surnom'],
    ['Empresa;Cargo;Comentarios;Sitio web;Ciudad;Zona horaria;Disponibilidad;Temas;Apodo'],
  ])('has its columns known: %s', (heads) => {
    expect(guessColumns(heads.split(';'))).toEqual([
      'company',
      'headline',
      'notes',
      'link',
      'place',
      'timeZone',
      'availability',
      'areas',
      'handle',
    ]);
  });
});

describe('somebody who is in a list twice', () => {
  it('is taken in once, with what both rows know', () => {
    const found = read(
      'Name,Email,Company,Areas,Notes',
      'Ada Moreno,ada@example.org,,Go,one',
      'A. Moreno,ada@example.org,Keel,"Go, Rust",two',
      'Ada Moreno,ada@example.org,Keel,,one',
    );
    expect(found.people).toMatchObject([
      { name: 'Ada Moreno', company: 'Keel', areas: ['Go', 'Rust'], notes: 'one\n\ntwo' },
    ]);
    expect(found.repeats.map(({ adds }) => adds)).toEqual([true, false]);
  });

  it('is not whoever shares a company’s page or mailbox', () => {
    expect(
      people(
        'Name,Email,Website',
        'Ada Moreno,info@keel.example,https://keel.example',
        'Bo Xu,info@keel.example,https://keel.example',
      ),
    ).toHaveLength(2);
  });
});

describe('a time zone', () => {
  it.each([
    ['GMT+2 (EET)', '+02:00'],
    ['CET (UTC+1)', 'Europe/Paris'],
    ['(UTC+01:00) Amsterdam, Berlin', 'Europe/Amsterdam'],
    ['(UTC+05:30) somewhere', '+05:30'],
    ['Europe/London (GMT)', 'Europe/London'],
    ['EST/EDT', 'America/New_York'],
    ['Berlin, Germany', 'Europe/Berlin'],
    ['MEZ', 'Europe/Berlin'],
    ['UTC+99 (no such)', null],
  ])('“%s” is %s', (said, zone) => {
    expect(readZone(said)).toBe(zone);
  });
});

describe('a file that is no list of people', () => {
  it.each([
    ['', /empty/u],
    ['<html><table><tr><td>Name</td></tr></table>', /save it as CSV/u],
    ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', /calendar.*vCard/u],
    ['dn: cn=Ada Moreno\ncn: Ada Moreno', /LDIF.*vCard/u],
    ['CONVERSATION ID,FROM,TO\nc1,Ada,Ben', /messages.*Connections/u],
  ])('%j is refused with what to choose instead', (text, why) => {
    expect(readList(text)).toMatchObject({ why: expect.stringMatching(why) as string });
  });
});
