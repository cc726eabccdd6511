import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { calendar } from '@/lib/exchange/ical';
import { peopleOf, readList } from '@/lib/exchange/people/list';
import { peopleOfCards } from '@/lib/exchange/people/vcard';
import { peopleCsv } from '@/lib/exchange/people/write-csv';
import { peopleVcards } from '@/lib/exchange/people/write-vcard';
import { mailAddress, personLink, webAddress } from '@/lib/people/links';
import { cleanLine, cleanText } from '@/lib/text/clean';
import { LINKS, TEXTS } from '../../tools/hostile-set';
import { anEvent, read } from '../exchange/read';
import { aPerson } from '../support/rows';

const EACH = TEXTS.map(({ kind, text }) => [kind, text] as const);
const NAMED = EACH.map(([kind, text]) => [kind, cleanLine(text)] as const).filter(
  ([, name]) => name !== '',
);

/** What a spreadsheet would run begins with an apostrophe instead. */
const defused = (cell: string) => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, '');

describe('the hostile set', () => {
  it('has two hundred of them and more', () => {
    expect(TEXTS.length + LINKS.length).toBeGreaterThan(250);
  });

  it.each(NAMED)('%s is a cell that spreadsheets read as text: %j', (_kind, name) => {
    const csv = peopleCsv([aPerson({ name, notes: name, areas: [name] })], { private: true });
    const [, row = []] = Papa.parse<string[]>(csv, { delimiter: ',' }).data;
    expect([row[0], row[10]].map((cell) => defused(cell ?? ''))).toEqual([name, name].map(defused));
    for (const cell of row) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
  });

  it.each(NAMED)('%s is one card, and the same in it: %j', (_kind, name) => {
    const cards = peopleVcards([aPerson({ name, headline: name, company: name, areas: [name] })]);
    const parsed = ICAL.Component.fromString(cards);
    expect(parsed.name).toBe('vcard');
    expect(parsed.getFirstPropertyValue('fn')).toBe(name);
    const back = peopleOfCards(cards);
    expect(back.refused).toEqual([]);
    expect(back.people).toMatchObject([{ name, headline: name, company: name }]);
  });

  it.each(EACH)('%s is one event of a calendar: %j', (_kind, text) => {
    const { root, events } = read(calendar([anEvent({ summary: text, description: text })]));
    expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
    expect(events).toHaveLength(1);
    expect(events[0]?.summary ?? '').toBe(cleanText(text));
    expect(events[0]?.attendees).toEqual([]);
    expect(root.toString()).not.toMatch(/^(?:ATTACH|ATTENDEE)/mu);
  });

  it.each(EACH)('%s is a person of a list by its cleaned name: %j', (_kind, text) => {
    const csv = Papa.unparse([
      ['Name', 'E-mail', 'Notes'],
      [text, 'x@example.org', text],
    ]);
    const list = readList(csv);
    const [one] = 'list' in list ? peopleOf(list.list).people : [];
    expect(one?.name).toBe(cleanLine(text.trim()) || 'x@example.org');
    expect(one?.notes).toBe(cleanText(text.trim()));
  });
});

describe('a hostile link', () => {
  it.each(LINKS.filter(({ leads }) => !leads).map(({ url }) => url))('leads nowhere: %j', (url) => {
    expect(personLink(url)).toBeNull();
    expect(mailAddress(url)).toBeNull();
  });

  it.each(LINKS.filter(({ leads }) => leads).map(({ url }) => url))(
    'of the web is kept in plain letters: %j',
    (url) => {
      expect(personLink(url)?.url).toMatch(/^https?:\/\/[!-~]+$/u);
      expect(personLink(url)?.url).not.toMatch(/["<>]|user:pass/u);
      expect(webAddress(personLink(url)?.url ?? '')).not.toBeNull();
    },
  );
});
