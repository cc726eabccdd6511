import * as v from 'valibot';
import type { Row } from '@/lib/data/row';
import type { Seat } from '@/lib/board/seat';
import { cleanLine } from '@/lib/text/clean';
import { db, type TableName } from './db';
import { TABLE_SCHEMAS, TABLES } from './tables';

/** A row of a file that is not taken in, and why, in words. */
export interface Refused {
  table: TableName;
  /** What can be told of it: a name, a title, or its place in the file. */
  what: string;
  why: string;
}

/** What an import would do to one table. */
interface TablePlan {
  table: TableName;
  add: Row[];
  /** Newer in the file than here. */
  update: Row[];
  /** Here already, the same or newer; they stay as they are. */
  kept: number;
}

export interface ImportPlan {
  tables: TablePlan[];
  refused: Refused[];
  /** The empty seats of a new profile, which give way to those of the file. */
  giveWay: string[];
}

/** Compares the rows of a file, in today's shape, with the store. Nothing is written. */
export async function planImport(tables: Record<string, unknown[]>): Promise<ImportPlan> {
  const refused: Refused[] = [];
  const plans: TablePlan[] = [];
  let giveWay: string[] = [];
  for (const table of TABLES) {
    const rows = fitting(table, tables[table] ?? [], refused);
    const plan = await compare(table, rows);
    plans.push(plan);
    if (table === 'seats' && plan.add.length > 0) {
      // Those that the file has, too, stay as they are or become what it says.
      const theirs = new Set(rows.map(({ id }) => id));
      giveWay = (await untouchedSeats()).filter((id) => !theirs.has(id));
    }
  }
  return { tables: plans, refused, giveWay };
}

function fitting(table: TableName, rows: unknown[], refused: Refused[]): Row[] {
  const ids = new Set<string>();
  const taken = uniqueIndexes(table).map((name) => ({ name, keys: new Set<string>() }));
  return rows.flatMap((row, index) => {
    const read = v.safeParse(TABLE_SCHEMAS[table], row, { abortEarly: true });
    const why = read.success
      ? ids.has(read.output.id) ||
        taken.some(({ name, keys }) => keys.has(valueOf(read.output, name)))
        ? 'It stands in the file twice.'
        : null
      : `“${v.getDotPath(read.issues[0]) ?? 'It'}” is not what it has to be.`;
    if (!read.success || why !== null) {
      refused.push({ table, what: whatIs(row, index), why: why ?? '' });
      return [];
    }
    ids.add(read.output.id);
    for (const { name, keys } of taken) keys.add(valueOf(read.output, name));
    return [read.output];
  });
}

function whatIs(row: unknown, index: number): string {
  const fields: Record<string, unknown> = typeof row === 'object' && row !== null ? { ...row } : {};
  const told = [fields['name'], fields['title'], fields['text']].find(
    (value) => typeof value === 'string',
  );
  return (told === undefined ? '' : cleanLine(told, 80)) || `Row ${index + 1}`;
}

async function compare(table: TableName, rows: Row[]): Promise<TablePlan> {
  const here = await db.table<Row, string>(table).bulkGet(rows.map(({ id }) => id));
  const plan: TablePlan = { table, add: [], update: [], kept: 0 };
  const elsewhere = await underOtherIds(table, rows);
  for (const [index, row] of rows.entries()) {
    const known = here[index];
    if (elsewhere.has(row.id)) plan.kept += 1;
    else if (!known) plan.add.push(row);
    else if (row.updatedAt > known.updatedAt) plan.update.push(row);
    else plan.kept += 1;
  }
  return plan;
}

/** The fields of which no two rows of a table may have the same. */
function uniqueIndexes(table: TableName): string[] {
  return db.table(table).schema.indexes.flatMap(({ unique, name }) => (unique ? [name] : []));
}

function valueOf(row: Row, field: string): string {
  const value: unknown = Reflect.get(row, field);
  return typeof value === 'string' ? value : '';
}

/** Rows that are here with another id: what no two may share, a row that is here has. */
async function underOtherIds(table: TableName, rows: readonly Row[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const name of uniqueIndexes(table)) {
    const keys = rows.map((row) => valueOf(row, name));
    const here = await db.table<Row, string>(table).where(name).anyOf(keys).toArray();
    const holders = new Map(here.map((row) => [valueOf(row, name), row.id]));
    for (const row of rows) {
      const holder = holders.get(valueOf(row, name));
      if (holder !== undefined && holder !== row.id) found.add(row.id);
    }
  }
  return found;
}

/** The five seats as a new profile has them, if nobody ever sat there and nothing leads to them. */
export async function untouchedSeats(): Promise<string[]> {
  const seats = await db.seats.toArray();
  const used = new Set(
    [...(await db.areas.toArray()), ...(await db.parkedQuestions.toArray())].map(
      ({ seatId }) => seatId,
    ),
  );
  const untouched = (seat: Seat) =>
    seat.kind !== 'own' &&
    seat.updatedAt === seat.createdAt &&
    seat.holderId === null &&
    seat.history.length === 0 &&
    !used.has(seat.id);
  return seats.every(untouched) ? seats.map(({ id }) => id) : [];
}
