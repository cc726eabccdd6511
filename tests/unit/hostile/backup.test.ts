import { describe, expect, it } from 'vitest';
import { peopleVcards } from '@/lib/exchange/people/write-vcard';
import { db } from '@/lib/store/db';
import { exportEverything, readEverything } from '@/lib/store/export';
import { runImport } from '@/lib/store/import';
import { readFile } from '@/lib/store/read-file';
import { VERSIONS } from '@/lib/store/schema';
import { readSettings } from '@/lib/settings/settings';
import { asLine } from '@/lib/text/clean';
import { FILES, LINKS, TEXTS } from '../../tools/hostile-set';
import { aPerson } from '../support/rows';
import { freshStore } from '../support/store';
import { example } from '../support/versions';

freshStore();

const NEWEST = VERSIONS.length;
const file = (tables: object, settings: object = {}) =>
  new File([JSON.stringify({ ...example(NEWEST), tables, settings })], '../\u202Enosj.<b>.json');

async function planOf(tables: object) {
  const reading = await readFile(file(tables));
  if (reading.kind !== 'backup') throw new Error(JSON.stringify(reading));
  return reading.plan;
}

async function refusedFor(person: object) {
  const { refused, tables } = await planOf({ people: [{ ...aPerson(), ...person }] });
  expect(tables[0]?.add).toHaveLength(refused.length === 0 ? 1 : 0);
  return refused.map(({ why }) => why).join();
}

describe('a backup from somebody', () => {
  it.each(LINKS.filter(({ leads }) => !leads).map(({ url }) => url))(
    'brings nobody with a link or a source that is none: %j',
    async (url) => {
      const link = { kind: 'web', key: 'web:x', url };
      expect(await refusedFor({ links: [link] })).toContain('links.0.url');
      const source = { url, title: 'x', at: 1 };
      expect(await refusedFor({ sources: [source] })).toContain('sources.0.url');
    },
  );

  it('brings no lines into a card by an address', async () => {
    const url = 'https://example.org/\r\nEMAIL:eve@leak.invalid';
    expect(await refusedFor({ links: [{ kind: 'web', key: 'x', url }] })).not.toBe('');
    // One that is in the store already is written in one line.
    const card = peopleVcards([aPerson({ links: [{ kind: 'web', key: 'x', url }] })]);
    expect(card).not.toMatch(/^EMAIL/mu);
  });

  it.each([
    ['emails', ['eve@leak.invalid\r\nX:1']],
    ['emails', ['javascript:alert(1)']],
    ['lastTouchAt', 1e308],
    ['lastTouchAt', 8.64e15],
    ['cadence', { idealDays: 1e308, latestDays: 1e308 }],
    ['snoozedUntil', '2026-02-30'],
    ['createdAt', -1e300],
    ['stageHistory', [{ stage: 'lead', at: 9e15 }]],
    ['overall', 1e308],
    ['id', '__proto__'],
    ['name', { toString: 'x' }],
    ['notes', [[[[[[[[[[[[[[['x']]]]]]]]]]]]]]]],
  ])('brings nobody whose %s is beyond reason', async (field, value) => {
    expect(await refusedFor({ [field]: value })).not.toBe('');
  });

  it('brings names that reorder nothing, in every table', async () => {
    const text = 'Ada\u202E\u2066\u0000\uD83D\nMoreno';
    const { tables } = example(NEWEST);
    const plan = await planOf(JSON.parse(withText(JSON.stringify(tables), text)) as object);
    expect(plan.refused).toEqual([]);
    await runImport(plan, 'x.json');
    const people = await db.people.toArray();
    expect(people.map(({ name }) => name)).toContain('Ada Moreno');
    const seats = await db.seats.toArray();
    expect(seats.every(({ title }) => title === asLine(title))).toBe(true);
    expect(JSON.stringify(await readEverything())).not.toMatch(/\\u0000|\\ud83d(?!\\)/u);
  });

  it('that was taken in goes out and comes in again the same', async () => {
    const people = TEXTS.map(({ text }) => text.slice(0, 300))
      .filter((name) => name !== '')
      .map((name) => aPerson({ name, nameKey: name, headline: name, notes: name, areas: [name] }));
    await runImport(await planOf({ people }), 'x.json');
    const first = await exportEverything(readSettings({}), 0);
    expect(
      (JSON.parse(first) as { tables: { people: object[] } }).tables.people.length,
    ).toBeGreaterThan(200);
    await db.delete();
    await db.open();
    const again = await readFile(new File([first], 'again.json'));
    if (again.kind !== 'backup') throw new Error(JSON.stringify(again));
    await runImport(again.plan, 'again.json');
    const second = await exportEverything(readSettings({}), 0);
    expect(JSON.parse(second)).toEqual(JSON.parse(first));
  });

  it('hands on no settings but those there are, however deep they lie', async () => {
    const settings = { myName: 'Eve', theme: 'dark', evil: [[[[1]]]], weeklyPace: 1e308 };
    const reading = await readFile(file({}, settings));
    expect(reading).toMatchObject({ settings: { myName: 'Eve', theme: 'dark', weeklyPace: null } });
    expect(reading).not.toHaveProperty('settings.evil');
  });
});

describe('a hostile file', () => {
  it.each(FILES.map(({ name, what, text }) => [what, name, text] as const))(
    '(%s) is read or refused in words, and nothing is written',
    async (_what, name, text) => {
      const before = await readEverything();
      const reading = await readFile(new File([text], name));
      if (reading.kind === 'refused') expect(reading.why).toMatch(/[.)] Nothing was taken in\.$/u);
      else if (reading.kind === 'sealed') expect.unreachable();
      else await runImport(reading.plan, name);
      expect('polluted' in {}).toBe(false);
      const { people = [] } = await readEverything();
      for (const person of people) expect(JSON.stringify(person)).not.toMatch(/\u202E/u);
      if (reading.kind === 'refused') expect(await readEverything()).toEqual(before);
    },
  );
});

/** A hostile name for everything that has one. */
function withText(json: string, text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return json.replaceAll(
    /"(name|title|label|text|summary|headline|notes)":"(?:[^"\\]|\\.)*"/gu,
    `"$1":"${escaped}"`,
  );
}
