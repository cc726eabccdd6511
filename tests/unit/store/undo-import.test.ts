import { describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '@/lib/data/day';
import { readSettings } from '@/lib/settings/settings';
import { db } from '@/lib/store/db';
import { exportEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import type { WholeImported } from '@/lib/store/imported';
import type { ImportPlan } from '@/lib/store/import-plan';
import { undoImport } from '@/lib/store/undo-import';
import type { Person } from '@/lib/people/person';
import { differences } from '../../support/compare';
import { startDraft } from '@/lib/store/drafts';
import { parkQuestion } from '@/lib/store/questions';
import { seatPerson } from '@/lib/store/seats';
import { startSession } from '@/lib/store/sessions';
import { aDraft, aPerson, aTouch } from '../support/rows';
import { freshStore, later, savedPerson } from '../support/store';

freshStore();
const out = () => exportEverything(readSettings({}), later());

const PEOPLE = 2_500;
const many = () =>
  Array.from({ length: PEOPLE }, (_, number) => aPerson({ name: `No. ${number}` }));

function planOf(add: Person[], update: Person[] = []): ImportPlan {
  return { tables: [{ table: 'people', add, update, kept: 0 }], refused: [], giveWay: [] };
}

async function newest() {
  const [last] = await listImports();
  if (!last) throw new Error('There is no import.');
  return last;
}

describe('an import of thousands of rows', () => {
  it('is listed without any of them', async () => {
    await runImport(planOf(many()), 'many.csv');
    expect(await newest()).toMatchObject({ name: 'many.csv', rows: PEOPLE, tables: ['people'] });
    expect(await db.imports.orderBy('createdAt').count()).toBe(1);
    expect(await db.imports.count()).toBeGreaterThan(2);
  });

  it('says how far it is, on the way in and out', async () => {
    const steps: [done: number, of: number][] = [];
    const note = (done: number, of: number) => void steps.push([done, of]);
    await runImport(planOf(many()), 'many.csv', {}, note);
    await undoImport((await newest()).id, note);
    // Out again from the end.
    const way = [1_000, 2_000, 2_500, 500, 1_500, 2_500].map((done) => [done, PEOPLE]);
    expect(steps).toEqual(way);
  });

  it('is taken back between the rows of others', async () => {
    const people = many();
    const mine = people.filter((_, number) => number % 700 === 3);
    await db.people.bulkAdd(mine);
    const before = await out();
    await runImport(planOf(people.filter((one) => !mine.includes(one))), 'many.csv');
    expect(await undoImport((await newest()).id)).toMatchObject({ stayed: 0 });
    expect(differences(before, await out())).toEqual([]);
  });

  it('leaves what was changed since, and takes the rest back, in whichever part it stands', async () => {
    const people = many();
    await runImport(planOf(people), 'many.csv');
    const at = later();
    const first = people.slice(0, 1_000).map((one) => ({ ...one, updatedAt: at }));
    await db.people.bulkPut(first);
    expect(await undoImport((await newest()).id)).toMatchObject({ stayed: 1_000 });
    expect(await db.people.count()).toBe(1_000);
    expect(await listImports()).toEqual([]);
  });

  it('puts back what it had changed, but not over what is newer', async () => {
    const [here, other] = [aPerson({ name: 'Ada' }), aPerson({ name: 'Ben' })];
    await db.people.bulkAdd([here, other]);
    const at = later();
    const changed = [here, other].map((one) => ({ ...one, notes: 'file', updatedAt: at }));
    await runImport(planOf([], changed), 'many.csv');
    await db.people.update(other.id, { notes: 'mine', updatedAt: later() });
    expect(await undoImport((await newest()).id)).toMatchObject({ stayed: 1 });
    expect(await db.people.get(here.id)).toEqual(here);
    expect(await db.people.get(other.id)).toMatchObject({ notes: 'mine' });
  });

  it('that is there no more changes nothing', async () => {
    await db.people.add(aPerson());
    const before = await out();
    expect(await undoImport(aPerson().id)).toEqual({ stayed: 0, settings: {} });
    expect(differences(before, await out())).toEqual([]);
  });
});

describe('what an import brought, taken back', () => {
  it('leaves whoever something hangs on that was made since', async () => {
    const names = ['spoke', 'written to', 'seated', 'asked', 'untouched'];
    const [spoke, written, seated, asked, untouched] = names.map((name) => aPerson({ name }));
    await runImport(planOf([spoke!, written!, seated!, asked!, untouched!]), 'five.csv');
    later();
    await startSession(spoke!.id, 30);
    await startDraft(aDraft({ personId: written!.id }));
    const [seat] = await db.seats.toArray();
    await seatPerson(seat!.id, seated!.id);
    await parkQuestion('What would you do?', { personId: asked!.id, seatId: null });
    expect(await undoImport((await newest()).id)).toMatchObject({ stayed: 4 });
    const left = await db.people.toArray();
    expect(left.map(({ name }) => name).toSorted()).toEqual(names.slice(0, 4).toSorted());
  });

  it('goes whole where it only hangs together itself', async () => {
    const person = aPerson();
    const [seat, other] = await db.seats.toArray();
    const before = await out();
    const at = later();
    const touch = aTouch({ personId: person.id });
    await runImport(
      {
        ...planOf([person]),
        tables: [
          { table: 'people', add: [person], update: [], kept: 0 },
          {
            table: 'seats',
            add: [],
            update: [seat!, other!].map((one) => ({ ...one, holderId: person.id, updatedAt: at })),
            kept: 0,
          },
          { table: 'touches', add: [touch], update: [], kept: 0 },
        ],
      },
      'all.json',
    );
    expect(await undoImport((await newest()).id)).toMatchObject({ stayed: 0 });
    expect(differences(before, await out())).toEqual([]);
  });
});

describe('imports', () => {
  it('are kept to the last three, with nothing left of the others', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      later();
      await runImport(planOf([aPerson()]), `${turn}.csv`);
    }
    expect((await listImports()).map(({ name }) => name)).toEqual(['4.csv', '3.csv', '2.csv']);
    expect(await db.imports.count()).toBe(6);
  });

  it('are taken back though the clock was set back before', async () => {
    const now = Date.now();
    later(365 * DAY_MS);
    for (let turn = 0; turn < 3; turn += 1) await runImport(planOf([aPerson()]), `${turn}.csv`);
    vi.setSystemTime(now);
    const { id } = await runImport(planOf([aPerson()]), 'last.csv');
    expect(await newest()).toMatchObject({ id });
    expect(await listImports()).toHaveLength(3);
    await undoImport(id);
    expect(await db.people.count()).toBe(3);
  });

  it('from before they were kept in parts are listed and taken back too', async () => {
    const [came, was] = [aPerson({ name: 'Came' }), aPerson({ name: 'Was' })];
    const [seat] = await db.seats.toArray();
    await db.people.add(was);
    const before = await out();
    const at = later();
    await db.people.bulkPut([came, { ...was, notes: 'file', updatedAt: at }]);
    await db.seats.delete(seat!.id);
    const old: WholeImported = {
      id: aPerson().id,
      createdAt: at,
      updatedAt: at,
      name: 'old.json',
      added: [['people', came.id, came.updatedAt]],
      changed: [
        { table: 'seats', id: seat!.id, before: seat!, after: null },
        { table: 'people', id: was.id, before: was, after: { ...was, updatedAt: at } },
      ],
      settings: { chime: true },
    };
    await db.imports.add(old);
    expect(await newest()).toMatchObject({ rows: 3, tables: ['people', 'seats'] });
    expect(await undoImport(old.id)).toEqual({ stayed: 0, settings: { chime: true } });
    expect(differences(before, await out())).toEqual([]);
    expect(await db.imports.count()).toBe(0);
  });

  it('take no seat away that was taken after the file was read', async () => {
    const seats = await db.seats.toArray();
    const plan = { ...planOf([aPerson()]), giveWay: seats.map(({ id }) => id) };
    later();
    await seatPerson(seats[0]!.id, await savedPerson());
    const before = await db.seats.toArray();
    await runImport(plan, 'late.json');
    expect(await db.seats.toArray()).toEqual(before);
    await undoImport((await newest()).id);
    expect(await db.seats.toArray()).toEqual(before);
  });

  it('overwrite nothing that was changed after the file was read', async () => {
    const here = aPerson();
    await db.people.add(here);
    const planned = { ...here, headline: 'file', updatedAt: later() };
    await db.people.update(here.id, { notes: 'mine', updatedAt: later() });
    await runImport(planOf([], [planned]), 'late.csv');
    expect(await db.people.get(here.id)).toMatchObject({ headline: '', notes: 'mine' });
    expect(await newest()).toMatchObject({ rows: 0 });
  });
});
