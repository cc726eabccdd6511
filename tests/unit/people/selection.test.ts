import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSelection } from '@/lib/people/selection';
import { cleanLine } from '@/lib/text/clean';
import { anyText } from '../support/text';

const read = (text: string) => readSelection(text.split('\n').filter((line) => line !== ''));

describe('lines selected on a profile', () => {
  const said = {
    name: 'Ngozi Brightwater',
    headline: 'Staff Engineer at Harbour Works | Speaker',
    company: 'Harbour Works',
    place: 'Porto, Portugal',
    emails: [],
  };

  it.each([
    [
      'with pronouns, degree and counts on lines of their own',
      `Ngozi Brightwater
She/Her
· 1st
Staff Engineer at Harbour Works | Speaker
Harbour Works · University of Porto
Porto, Portugal · Contact info
500+ connections`,
    ],
    [
      'with all of that behind the name',
      `Ngozi Brightwater (She/Her) · 2nd
2nd degree connection
Staff Engineer at Harbour Works | Speaker
Harbour Works
Porto, Portugal
Contact info
1,204 followers
500+ connections
Message
More`,
    ],
    [
      'with the place before the company',
      `Ngozi Brightwater • 3rd+
Staff Engineer at Harbour Works | Speaker
Porto, Portugal
Harbour Works`,
    ],
    [
      'in another language’s interface',
      `Ngozi Brightwater
(sie/ihr)
· 2.
Staff Engineer at Harbour Works | Speaker
Porto, Portugal
1.204 Follower
500+ Kontakte`,
    ],
  ])('%s', (_how, text) => {
    expect(read(text)).toEqual(said);
  });

  it('leave empty what they do not say', () => {
    expect(read('Ngozi Brightwater')).toEqual({
      name: 'Ngozi Brightwater',
      headline: '',
      company: '',
      place: '',
      emails: [],
    });
  });

  it('may hold nothing but a count; there is a name to correct then', () => {
    expect(read('500+ connections').name).toBe('500+ connections');
    expect(readSelection([])).toMatchObject({ name: '', headline: '' });
  });
});

describe('where somebody works', () => {
  it.each([
    ['Staff Engineer at Harbour Works', 'Harbour Works'],
    ['Staff Engineer at Harbour Works | Speaker at Tide Days', 'Harbour Works'],
    ['Staff Engineer at Harbour Works - tides, mostly', 'Harbour Works'],
    ['Staff Engineer @ Harbour Works (ex-Lighthouse)', 'Harbour Works'],
    ['CTO @HarbourWorks, mother of two', 'HarbourWorks'],
    ['Ingenieurin bei Hafenwerke', 'Hafenwerke'],
    ['Ingénieure chez Les Ports du Nord', 'Les Ports du Nord'],
    ['Good at listening', ''],
    ['Keeper of tides', ''],
  ])('“%s”: %j', (headline, company) => {
    expect(read(`Ngozi Brightwater\n${headline}`)).toMatchObject({ headline, company });
  });

  it('is the next line where the headline does not tell', () => {
    expect(
      read('Ngozi Brightwater\nKeeper of tides\nHarbour Works · University of Porto'),
    ).toMatchObject({ company: 'Harbour Works' });
  });

  it('is no button that was selected along', () => {
    const lines =
      'Ngozi Brightwater\nKeeper of tides\nContact info\nMessage\nhttps://ngozi.example.org';
    expect(read(lines)).toMatchObject({ headline: 'Keeper of tides', company: '' });
  });
});

describe('where somebody lives', () => {
  it.each([
    'Porto, Portugal',
    'Kraków, Małopolskie, Poland',
    'Greater Leeds Area',
    'Greater Porto',
    'San Francisco Bay Area',
    'Göteborg, Västra Götaland',
    '上海，中国',
    'دبي، الإمارات',
    'L’Hospitalet de Llobregat, Spain',
  ])('%s is a place', (place) => {
    expect(read(`Ngozi Brightwater\nKeeper of tides\n${place}`)).toMatchObject({
      place,
      company: '',
    });
  });

  it.each(['Tides, lights and people', 'keeper of tides, and lights', '500+ connections'])(
    '%s is none',
    (line) => {
      expect(read(`Ngozi Brightwater\nKeeper of tides\n${line}`).place).toBe('');
    },
  );

  it('is not taken for the headline’s, which comes first', () => {
    expect(read('Ngozi Brightwater\nSpeaker, Author')).toMatchObject({
      headline: 'Speaker, Author',
      place: '',
    });
  });
});

describe('who it is', () => {
  it.each([
    'Ọlábísí Adéwálé',
    'Nguyễn Thị Minh Khai',
    'María de la Vega y Soto',
    "Aoife O'Dálaigh",
    'Jean-Luc Ferrand',
    '李小龙',
    '山田 太郎',
    '김 하늘',
    'نغوزي العربي',
    'נועה לוי',
    'नेहा शर्मा',
    'สมชาย ใจดี',
    'Ксения Лебедева',
    'Ελένη Παππά',
    'გიორგი მაისურაძე',
    'Արամ Պետրոսյան',
    'Dr. Ngozi Brightwater, PhD',
    'Ngozi Brightwater (Zi)',
    'Ngozi Brightwater 🌊',
  ])('%s, before a company that reads like a name as well', (name) => {
    expect(read(`${name}\nKeeper of tides\nHarbour Works`)).toMatchObject({
      name,
      headline: 'Keeper of tides',
      company: 'Harbour Works',
    });
  });

  it('stands behind a heading', () => {
    expect(read('Keynote\nMarit Oakenfen\nKeeper of tides')).toMatchObject({
      name: 'Marit Oakenfen',
    });
  });

  it('is the first line where none reads as a name', () => {
    expect(read('marit\nkeeper of tides')).toMatchObject({
      name: 'marit',
      headline: 'keeper of tides',
    });
  });

  it('is text, even where it looks like markup', () => {
    expect(read('<img src=x onerror=alert(1)>\nKeeper of tides').name).toBe(
      '<img src=x onerror=alert(1)>',
    );
  });
});

describe('an e-mail address', () => {
  it.each([
    ['on a line of its own', 'Ngozi Brightwater\nngozi@harbour.example.org\nKeeper of tides'],
    ['behind the name', 'Ngozi Brightwater <Ngozi@Harbour.example.org>\nKeeper of tides'],
    ['with its label', 'Ngozi Brightwater\nKeeper of tides\nE-mail: ngozi@harbour.example.org'],
    [
      'twice',
      'Ngozi Brightwater\nngozi@harbour.example.org, ngozi@harbour.example.org.\nKeeper of tides',
    ],
  ])('is taken %s', (_where, text) => {
    expect(read(text)).toMatchObject({
      name: 'Ngozi Brightwater',
      headline: 'Keeper of tides',
      company: '',
      emails: ['ngozi@harbour.example.org'],
    });
  });

  it('is not what merely holds an @', () => {
    expect(read('Ngozi Brightwater\nStaff Engineer@Harbour Works')).toMatchObject({
      headline: 'Staff Engineer@Harbour Works',
      company: 'Harbour Works',
      emails: [],
    });
  });
});

describe('any lines at all', () => {
  it('are read without failing; nothing is made up', () => {
    fc.assert(
      fc.property(
        fc.array(
          anyText.map((text) => cleanLine(text)),
          { maxLength: 8 },
        ),
        (lines) => {
          const text = lines.join('\n');
          const { name, headline, company, place } = readSelection(lines);
          for (const part of [headline, company, place].flatMap((found) => found.split(' ')))
            expect(text).toContain(part);
          if (lines.some((line) => line !== '')) expect(typeof name).toBe('string');
        },
      ),
    );
  });

  it('are read in a moment, however many and long they are', () => {
    const line = `${'Aa,'.repeat(60)} ${'x@'.repeat(60)}`.slice(0, 300);
    const lines = Array.from({ length: 2_000 }, () => line);
    const from = performance.now();
    readSelection(lines);
    expect(performance.now() - from).toBeLessThan(1_000);
  });
});
