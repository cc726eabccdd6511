import { v7 as uuid } from 'uuid';
import { partsOf } from '@/lib/data/parts';
import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import { cleanLine } from '@/lib/text/clean';
import { db, type TableName } from './db';
import { headOf, partId, type Imported, type ImportedPart } from './imported';
import { eachLead } from './led-to';
import { untouchedSeats, type ImportPlan } from './import-plan';

/** As many imports as can be taken back. */
const MOST_KEPT = 3;

/**
 * Takes in what was planned, all of it or nothing, and notes how to take it
 * back; `settings` are those that the caller will set, as they are before.
 * Only the tables that it writes to are kept from others meanwhile.
 */
export async function runImport(
  plan: ImportPlan,
  name: string,
  settings: Partial<Settings> = {},
  progress: (done: number, of: number) => void = () => undefined,
  id = uuid(),
): Promise<Imported> {
  const at = Date.now();
  const imported: Imported = {
    id,
    createdAt: at,
    updatedAt: at,
    name: cleanLine(name, 200),
    rows: 0,
    tables: tablesOf(plan),
    settings,
    waited: await waitingFor(plan),
  };
  const all = countOf(plan);
  let parts = 0;
  const note = (part: Omit<ImportedPart, 'id'>) => {
    parts += 1;
    imported.rows += part.added.length + part.changed.length;
    progress(imported.rows, all);
    return partsTable().add({ id: partId(id, parts), ...part });
  };
  await db.transaction('rw', [...imported.tables, 'imports'], async () => {
    // It comes after those before it, also where the clock was set back: they are taken back in turn.
    const last = await db.imports.orderBy('createdAt').lastKey();
    if (typeof last === 'number') imported.createdAt = Math.max(at, last + 1);
    if (plan.giveWay.length > 0) await giveWay(plan.giveWay, note);
    for (const { table, add, update } of plan.tables) {
      for (const rows of partsOf(add)) {
        await db.table<Row, string>(table).bulkAdd(rows);
        await note({
          table,
          added: rows.map((row) => [row.id, row.updatedAt]),
          changed: [],
        });
      }
      for (const rows of partsOf(update)) await change(table, rows, note);
    }
    await db.imports.add(imported);
    await forgetOldest();
  });
  return imported;
}

/** Which rows lead to some that are not here yet: what they belonged to was lost or removed. */
async function waitingFor({ tables }: ImportPlan): Promise<string[]> {
  const waiting: string[] = [];
  for (const { table, add } of tables) {
    if (add.length === 0) continue;
    const ids = new Set(add.map(({ id }) => id));
    await eachLead(table, (from, to) => void (ids.has(to) && waiting.push(from)));
  }
  return waiting;
}

type Note = (part: Omit<ImportedPart, 'id'>) => PromiseLike<unknown>;

/** Seats that were taken since the file was read stay. */
async function giveWay(ids: string[], note: Note): Promise<void> {
  const untouched = new Set(await untouchedSeats());
  const free = ids.filter((id) => untouched.has(id));
  const before = (await db.seats.bulkGet(free)).filter((seat) => seat !== undefined);
  await db.seats.bulkDelete(before.map((seat) => seat.id));
  await note({ table: 'seats', added: [], changed: before.map((seat) => [seat, null]) });
}

/** Rows that were changed here since the file was read, to something newer, stay as they are. */
async function change(table: TableName, rows: Row[], note: Note): Promise<void> {
  const here = await db.table<Row, string>(table).bulkGet(rows.map((row) => row.id));
  const part: Omit<ImportedPart, 'id'> = { table, added: [], changed: [] };
  const written = rows.filter((row, index) => {
    const before = here[index];
    if (before && before.updatedAt > row.updatedAt) return false;
    if (before) part.changed.push([before, row.updatedAt]);
    else part.added.push([row.id, row.updatedAt]);
    return true;
  });
  await db.table<Row, string>(table).bulkPut(written);
  await note(part);
}

/** Those beyond the last few can't be taken back any more. */
async function forgetOldest(): Promise<void> {
  const old = await db.imports.orderBy('createdAt').reverse().offset(MOST_KEPT).primaryKeys();
  for (const id of old) await db.imports.where(':id').startsWith(id).delete();
}

/** The imports that can be taken back, the newest first; none of their rows is read. */
export async function listImports(): Promise<Imported[]> {
  const all = await db.imports.orderBy('createdAt').reverse().toArray();
  return all.map((imported) => headOf(imported));
}

/** The parts of all imports. */
export function partsTable() {
  return db.table<ImportedPart, string>('imports');
}

function countOf({ tables, giveWay: seats }: ImportPlan): number {
  return tables.reduce((sum, { add, update }) => sum + add.length + update.length, seats.length);
}

function tablesOf({ tables, giveWay: seats }: ImportPlan): TableName[] {
  const written = tables.filter(({ add, update }) => add.length + update.length > 0);
  const names = written.map(({ table }) => table);
  // Whether seats are still free is seen by what leads to them.
  const giving: TableName[] = seats.length > 0 ? ['seats', 'areas', 'parkedQuestions'] : [];
  return [...new Set<TableName>([...giving, ...names])];
}
