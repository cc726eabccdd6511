import * as v from 'valibot';
import { partsOf } from '@/lib/data/parts';
import type { Row } from '@/lib/data/row';
import { noteMended } from '@/lib/platform/mended';
import { db } from '../db';
import { putFitting } from '../replace';
import { VERSIONS } from '../schema';
import { TABLE_SCHEMAS, TABLES } from '../tables';
import { whileCopying } from './follow';
import type { Head } from './judge';
import { copiedIds, copiedTexts, readHead, writeRows, type Written } from './rows';

/** Small enough that nobody who waits for the store notices. */
const MOST_AT_ONCE = 200;

const version = VERSIONS.length;

/**
 * Compares every row with its copy, a few at a time, and mends whichever is
 * damaged: a database can come back with holes or altered bytes, without an
 * error. Rows whose change waits to be copied are left alone. Answers how many
 * rows of the store were mended, each noted for the user at once: what comes
 * after it may end the browser. To be called when the copy has followed.
 */
export async function compareWithCopy(): Promise<number> {
  let mended = 0;
  for (const table of TABLES) {
    const ids = new Set([
      ...((await db.table(table).toCollection().primaryKeys()) as string[]),
      ...(await copiedIds(version, table)),
    ]);
    for (const part of partsOf([...ids], MOST_AT_ONCE)) {
      const rows = await whileCopying(() => comparePart(table, part));
      if (rows > 0) await noteMended({ rows, upTo: null });
      mended += rows;
    }
  }
  return mended;
}

async function comparePart(table: (typeof TABLES)[number], ids: string[]): Promise<number> {
  const head = await readHead();
  if (!head || head.version !== version) return 0;
  const texts = await copiedTexts(version, table, ids);
  const toCopy: Written[] = [];
  const mended = await db.transaction('rw', [table, 'journal'], async () => {
    const waiting = await db.journal.where('seq').above(head.seq).toArray();
    const left = new Set(waiting.flatMap((entry) => (entry.table === table ? entry.keys : [])));
    const rows = await readRows(table, ids);
    const toStore: Row[] = [];
    const astray: string[] = [];
    for (const [index, id] of ids.entries()) {
      const [row, text] = [rows[index], texts[index]];
      if (left.has(id) || (row !== undefined && JSON.stringify(row) === text)) continue;
      const copied = text === undefined ? null : readCopy(table, text);
      const damaged = row !== undefined && row.id !== id;
      // Where nothing was copied, its key was altered, not its words: it would be there twice.
      if (damaged && !copied) astray.push(id);
      else if (copied && (damaged || !(row && isNewer(table, row, copied)))) toStore.push(copied);
      else if (row) toCopy.push({ table, id, row });
    }
    await db.table(table).bulkDelete(astray);
    return putFitting(table, toStore);
  });
  await writeRows(version, toCopy);
  return mended;
}

/**
 * Whether the tables, read from end to end, hold what was copied; rows whose
 * change waits to be copied don't count, nor does a copy of another version.
 */
export async function isAsCopied({ version: copied, seq }: Head): Promise<boolean> {
  const read = await db.transaction('r', [...TABLES, 'journal'], async () => ({
    waiting: await db.journal.where('seq').above(seq).toArray(),
    tables: await Promise.all(TABLES.map((table) => db.table<Row>(table).toArray())),
    keys: await Promise.all(TABLES.map((table) => db.table(table).toCollection().primaryKeys())),
  }));
  for (const [index, rows] of read.tables.entries())
    if (!areInPlace(rows, read.keys[index] ?? [])) return false;
  if (copied !== version) return true;
  for (const [index, table] of TABLES.entries()) {
    const left = new Set(
      read.waiting.flatMap((entry) => (entry.table === table ? entry.keys : [])),
    );
    const all: (Row | null)[] = read.tables[index] ?? [];
    const rows = all.filter((row) => !left.has(row?.id ?? ''));
    const ids = (await copiedIds(version, table)).filter((id) => !left.has(id));
    if (rows.length !== ids.length) return false;
    for (const part of partsOf(rows)) {
      const keys = part.map((row) => row?.id ?? '');
      const texts = await copiedTexts(version, table, keys);
      if (part.some((row, at) => JSON.stringify(row) !== texts[at])) return false;
    }
  }
  return true;
}

/** Whether each row lies where its id says, and once: that holds for those as well whose change waits to be copied. */
function areInPlace(rows: (Row | null)[], keys: unknown[]): boolean {
  const ids = new Set(rows.map((row) => row?.id));
  return (
    ids.size === rows.length &&
    keys.length === rows.length &&
    rows.every((row, at) => row?.id === keys[at])
  );
}

/** One by one when they can't be read together: a damaged row must not hide its neighbours. */
async function readRows(table: string, ids: string[]): Promise<(Row | undefined)[]> {
  const from = db.table<Row, string>(table);
  try {
    return await from.bulkGet(ids);
  } catch {
    const rows: (Row | undefined)[] = [];
    for (const id of ids) rows.push(await from.get(id).catch(() => undefined));
    return rows;
  }
}

function readCopy(table: (typeof TABLES)[number], text: string): Row | null {
  try {
    const row = JSON.parse(text) as Row;
    return v.is(TABLE_SCHEMAS[table], row) ? row : null;
  } catch {
    return null;
  }
}

/**
 * A row that was written past the journal, or whose copy was lost, and is
 * sound. Where nothing else differs, it is the stamp that was damaged.
 */
function isNewer(table: (typeof TABLES)[number], row: Row, copied: Row): boolean {
  const { updatedAt } = copied;
  if (row.updatedAt <= updatedAt || !v.is(TABLE_SCHEMAS[table], row)) return false;
  return JSON.stringify({ ...row, updatedAt }) !== JSON.stringify(copied);
}
