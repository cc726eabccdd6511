import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { readEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import { planImport } from '@/lib/store/import-plan';
import { readFile } from '@/lib/store/read-file';
import { undoImport } from '@/lib/store/undo-import';
import { freshStore, later } from '../support/store';
import { example } from '../support/versions';

freshStore();

const ID = (n: number) => `0193a5c2-0000-7000-8000-00000000000${n}`;
const reminder = (n: number, key: string) => ({
  ...example(7).tables['reminders']![0]!,
  id: ID(n),
  key,
});

async function takenAndTakenBack(tables: Record<string, unknown[]>) {
  const before = await readEverything();
  await runImport(await planImport(tables), 'f.json');
  const [imported] = await listImports();
  expect(await undoImport(imported!.id)).toMatchObject({ stayed: 0 });
  expect(await readEverything()).toEqual(before);
}

describe('rows that meet in one place', () => {
  it('under a key that only one can have: the first is taken, the other told', async () => {
    const plan = await planImport({ reminders: [reminder(1, 'a'), reminder(2, 'a')] });
    expect(plan.refused).toMatchObject([
      { table: 'reminders', why: 'It stands in the file twice.' },
    ]);
    await runImport(plan, 'f.json');
    expect(await db.reminders.count()).toBe(1);
  });

  it('under a key that is here with another id: it is here already', async () => {
    await db.reminders.add(reminder(1, 'a') as never);
    const { tables } = await planImport({ reminders: [reminder(2, 'a'), reminder(3, 'b')] });
    expect(tables.find(({ table }) => table === 'reminders')).toMatchObject({
      add: [{ id: ID(3) }],
      kept: 1,
    });
    await takenAndTakenBack({ reminders: [reminder(2, 'a'), reminder(3, 'b')] });
  });

  it('of an older version are refused by the row, and the others come in', async () => {
    const rows = [reminder(1, 'a'), reminder(2, 'a'), reminder(3, 'b')];
    const file = {
      format: 'boardside-backup',
      version: 5,
      exportedAt: '',
      tables: { reminders: rows },
    };
    const read = await readFile(new File([JSON.stringify(file)], 'a.json'));
    expect(read).toMatchObject({ kind: 'backup' });
    if (read.kind !== 'backup') return;
    expect(read.plan.refused).toHaveLength(1);
    await runImport(read.plan, 'a.json');
    expect(await db.reminders.count()).toBe(2);
  });

  it('as seats of a new profile: those that the file has stay, the others give way', async () => {
    const [seat] = await db.seats.toArray();
    later();
    const other = { ...seat!, id: ID(1), title: 'Another' };
    for (const mine of [seat!, { ...seat!, title: 'Renamed', updatedAt: Date.now() }]) {
      const plan = await planImport({ seats: [mine, other] });
      expect(plan.giveWay).not.toContain(seat!.id);
      expect(plan.giveWay).toHaveLength(4);
      await takenAndTakenBack({ seats: [mine, other] });
    }
  });
});
