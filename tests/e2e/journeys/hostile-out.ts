import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Person } from '../../../lib/people/person.ts';
import { cleanLine } from '../../../lib/text/clean.ts';
import type { App } from '../support/app.ts';
import { downloads, saved } from '../support/downloads.ts';
import { press } from '../support/find.ts';
import { rows } from '../support/store.ts';

const people = (app: App) => rows<Person>(app, 'people');

/** What goes out is read by other programs as what it is here. */
export async function backOut(app: App, page: Page): Promise<void> {
  const save = async (button: string) => {
    const folder = await downloads(app);
    await press(page, 'button', button);
    return (await saved(folder)).text;
  };
  const names = (await people(app)).map(({ name }) => name).toSorted();
  const backup = JSON.parse(await save('Export everything')) as { tables: { people: Person[] } };
  expect(backup.tables.people.map(({ name }) => name).toSorted()).toEqual(names);

  const list = Papa.parse<string[]>(await save('As a list (CSV)'), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(list.errors).toEqual([]);
  const cells = list.data.slice(1);
  for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
  const plain = (cell = '') => cell.replace(/^'(?=[\s\p{Cf}]*[=+\-@＝＋－＠])/u, '');
  expect(cells.map(([name]) => plain(name)).toSorted()).toEqual(names.map(plain).toSorted());

  const cards = ICAL.parse(await save('As cards (vCard)')) as [string, unknown[], unknown[]][];
  const called = cards.map((card) => {
    const read = new ICAL.Component(card);
    expect(read.name).toBe('vcard');
    expect(read.getAllSubcomponents()).toEqual([]);
    for (const url of read.getAllProperties('url'))
      expect(String(url.getFirstValue())).toMatch(/^https?:/u);
    return String(read.getFirstPropertyValue('fn'));
  });
  expect(called).toHaveLength(names.length);
  expect(called.map((name) => cleanLine(name)).toSorted()).toEqual(
    names.map((name) => cleanLine(name)).toSorted(),
  );

  const [mentorship] = await rows<{ id: string; personId: string }>(app, 'mentorships');
  const mentor = (await people(app)).find(({ id }) => id === mentorship?.personId);
  await page.evaluate((id) => void (location.hash = `/mentorships/${id}`), mentorship?.id);
  const text = await save('Save .ics file');
  const root = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  const events = root.getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain(
    `Session with ${cleanLine(mentor?.name ?? '')}`,
  );
  expect(text).not.toMatch(/^(?:ATTENDEE|ATTACH|ORGANIZER)/mu);
}
