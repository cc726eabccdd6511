import { Dexie } from 'dexie';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SeatSchema } from '@/lib/board/seat';
import type { Draft } from '@/lib/outreach/draft';
import { BLANK } from '@/lib/people/blank';
import type { Person } from '@/lib/people/person';
import { db } from '@/lib/store/db';
import { VERSIONS } from '@/lib/store/schema';
import { TABLES } from '@/lib/store/tables';
import { example, expectToFit, leaveBehind } from '../support/versions';

/** What version 3 renames on purpose: two purposes; and the templates of before have other names since. */
function inWordsOf3(draft: Draft): object {
  const names: Record<string, string> = { introduction: 'introduction-cold', thanks: 'thank-you' };
  return { ...draft, purpose: names[draft.purpose] ?? draft.purpose, templateId: null };
}

beforeEach(() => Dexie.delete('boardside'));
afterEach(() => db.close());

describe('the versions of the store', () => {
  it('are numbered from 1 without gaps', () => {
    expect(VERSIONS.map(({ number }) => number)).toEqual(
      VERSIONS.map((_version, index) => index + 1),
    );
  });

  it('each have an example database that says which it is', () => {
    for (const { number } of VERSIONS) expect(example(number).version).toBe(number);
  });

  it('have, in the newest example, rows in every table that screens use', () => {
    const { tables } = example(VERSIONS.length);
    for (const name of TABLES) expect(tables[name]?.length, name).toBeGreaterThan(0);
  });

  it('have every table that screens use, with an id', () => {
    const tables: Record<string, string> = Object.assign(
      {},
      ...VERSIONS.map((version) => version.tables),
    );
    for (const name of TABLES) expect(tables[name]).toMatch(/^id\b/u);
  });
});

describe('a fresh store', () => {
  it('has all tables, and nothing in them but five empty seats that fit', async () => {
    await db.open();
    expect(db.tables.map(({ name }) => name).toSorted()).toEqual(
      'areas checkIns contradictions drafts folders goals imports journal mentorships parkedQuestions people reminders seats sessions takeaways templates touches'.split(
        ' ',
      ),
    );
    const seats = await db.seats.orderBy('order').toArray();
    expect(seats.map(({ kind }) => kind)).toEqual([
      'technical',
      'industry',
      'leadership',
      'strategic',
      'peer',
    ]);
    for (const seat of seats) expect(v.safeParse(SeatSchema, seat).issues).toBeUndefined();
    for (const { name } of db.tables.filter(({ name }) => name !== 'seats'))
      expect(await db.table(name).count()).toBe(0);
  });
});

describe.each(VERSIONS)('a store of version $number', ({ number }) => {
  it('opens today with every row that was in it', async () => {
    const left = await leaveBehind(number);
    await db.open();
    expect(db.verno).toBe(VERSIONS.length);
    for (const [name, rows] of Object.entries(left)) {
      const ids = await db.table(name).orderBy('id').primaryKeys();
      expect(ids, name).toEqual(rows.map(({ id }) => id).toSorted());
    }
  });

  it('has rows afterwards that fit today’s schemas', async () => {
    await leaveBehind(number);
    await db.open();
    await expectToFit();
  });

  it('loses no field of any row', async () => {
    const left = await leaveBehind(number);
    await db.open();
    for (const [name, rows] of Object.entries(left)) {
      for (const row of rows) {
        const renamed = number < 3 && name === 'drafts' ? inWordsOf3(row as unknown as Draft) : row;
        expect(await db.table(name).get(row.id)).toMatchObject(renamed);
      }
    }
  });

  it('is found through today’s indexes', async () => {
    await leaveBehind(number);
    await db.open();
    const ngozi = await db.people.where('linkKeys').equals('linkedin:ngozi-brightwater').first();
    expect(ngozi?.name).toBe('Ngozi Brightwater');
    expect(
      await db.touches
        .where('[personId+at]')
        .between([ngozi!.id, 0], [ngozi!.id, Infinity])
        .count(),
    ).toBe(2);
    expect(await db.seats.where('holderId').equals(ngozi!.id).count()).toBe(1);
    expect(
      await db.sessions
        .where('[state+startsAt]')
        .between(['ended', 0], ['ended', Infinity])
        .count(),
    ).toBe(1);
  });
});

describe('somebody from version 1', () => {
  it('is as well known in version 2 as before, and nothing is made up', async () => {
    await leaveBehind(1);
    await db.open();
    const ngozi = await db.people.where('nameKey').equals('ngozi brightwater').first();
    const { name, nameKey, ...known } = example(1).tables['people']![0] as unknown as Person;
    expect(ngozi).toEqual({ ...BLANK, name, nameKey, ...known });
    expect(await db.people.orderBy('overall').count()).toBe(0);
    expect(await db.people.where('cadence.idealDays').above(0).count()).toBe(0);
    expect(await db.people.orderBy('lastTouchAt').count()).toBe(2);
  });
});
