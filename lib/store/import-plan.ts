import * as v from 'valibot';
import type { Row } from '@/lib/data/row';
import type { Seat } from '@/lib/board/seat';
import { db, type TableName } from './db';
import { cleanLine } from '@/lib/text/clean';
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
  for (const table of TABLES) {
    const rows = fitting(table, tables[table] ?? [], refused);
    plans.push(await compare(table, rows));
  }
  const seats = plans.find(({ table }) => table === 'seats')?.add ?? [];
  return { tables: plans, refused, giveWay: seats.length > 0 ? await untouchedSeats() : [] };
}

function fitting(table: TableName, rows: unknown[], refused: Refused[]): Row[] {
  const ids = new Set<string>();
  return rows.flatMap((row, index) => {
    const read = v.safeParse(TABLE_SCHEMAS[table], row);
    const why = read.success
      ? ids.has(read.output.id)
        ? 'It stands in the file twice.'
        : null
      : `“${v.getDotPath(read.issues[0]) ?? 'It'}” is not what it has to be.`;
    if (!read.success || why !== null) {
      refused.push({ table, what: whatIs(row, index), why: why ?? '' });
      return [];
    }
    ids.add(read.output.id);
    return [read.output];
  });
}

function whatIs(row: unknown, index: number): string {
  const told = v.safeParse(
    v.union([
      v.pipe(
        v.object({ name: v.string() }),
        v.transform(({ name }) => name),
      ),
      v.pipe(
        v.object({ title: v.string() }),
        v.transform(({ title }) => title),
      ),
      v.pipe(
        v.object({ text: v.string() }),
        v.transform(({ text }) => text),
      ),
    ]),
    row,
  );
  return told.success && told.output !== '' ? cleanLine(told.output, 80) : `Row ${index + 1}`;
}

async function compare(table: TableName, rows: Row[]): Promise<TablePlan> {
  const here = await db.table<Row, string>(table).bulkGet(rows.map(({ id }) => id));
  const plan: TablePlan = { table, add: [], update: [], kept: 0 };
  for (const [index, row] of rows.entries()) {
    const known = here[index];
    if (!known) plan.add.push(row);
    else if (row.updatedAt > known.updatedAt) plan.update.push(row);
    else plan.kept += 1;
  }
  return plan;
}

/** The five seats as a new profile has them, if nobody ever sat there and nothing leads to them. */
async function untouchedSeats(): Promise<string[]> {
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
