import type { Table } from 'dexie';
import type { Change } from '@/lib/data/change';
import type { New, Row } from '@/lib/data/row';
import { steady } from './connection';
import { db, stamped, type TableName, type Tables } from './db';

/** The three ways to write, each noting what it changed. Usable only within `mutate`. */
export interface Writer {
  add<T extends TableName>(table: T, fields: New<Tables[T]>): Promise<Tables[T]>;
  /** Changes only the named fields, as they are now: two surfaces never overwrite each other's fields. */
  patch<T extends TableName>(table: T, id: string, fields: Partial<Tables[T]>): Promise<void>;
  remove(table: TableName, id: string): Promise<void>;
}

/**
 * Runs `work` in one transaction over `tables` and returns its result with
 * every change it made. Either all of it is stored or none.
 */
export async function mutate<R>(
  tables: TableName[],
  work: (writer: Writer) => Promise<R>,
): Promise<{ result: R; changes: Change[] }> {
  let changes: Change[] = [];
  const result = await steady(() => {
    // What a broken-off attempt changed is not stored.
    changes = [];
    return db.transaction('rw', tables, () => work(recording(changes)));
  });
  return { result, changes };
}

/**
 * These answer Dexie's own promises: where a function that another one awaits
 * ends with a native promise, Dexie no longer knows its transaction.
 */
function recording(changes: Change[]): Writer {
  return {
    add(table, fields) {
      const row = stamped<Row>(fields);
      return rows(table)
        .add(row)
        .then(() => {
          changes.push({ table, id: row.id, before: null, after: row });
          return row as never;
        });
    },
    patch(table, id, fields) {
      return rows(table)
        .get(id)
        .then((before) => {
          if (!before) return undefined;
          const after = { ...before, ...fields, updatedAt: Date.now() };
          return rows(table)
            .put(after)
            .then(() => void changes.push({ table, id, before, after }));
        });
    },
    remove(table, id) {
      return rows(table)
        .get(id)
        .then((before) => {
          if (!before) return undefined;
          return rows(table)
            .delete(id)
            .then(() => void changes.push({ table, id, before, after: null }));
        });
    },
  };
}

/**
 * Takes changes back, newest first, in one transaction. A field that was
 * changed again since keeps its newer value; a row that was removed comes back whole.
 */
export async function undo(changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  const tables = [...new Set(changes.map((change) => change.table))];
  await steady(() =>
    db.transaction('rw', tables, async () => {
      for (const { table, id, before, after } of changes.toReversed()) {
        if (before === null) await rows(table).delete(id);
        else if (after === null) await bringBack(table, before);
        else await restore(table, id, before, after);
      }
    }),
  );
}

/** Undone already, it is left as it is by now. */
async function bringBack(table: string, row: Row): Promise<void> {
  if (!(await rows(table).get(row.id))) await rows(table).add(row);
}

async function restore(table: string, id: string, before: Row, after: Row): Promise<void> {
  const current = await rows(table).get(id);
  if (!current) return;
  const [was, became, is] = [entriesOf(before), entriesOf(after), entriesOf(current)];
  for (const field of new Set([...was.keys(), ...became.keys()])) {
    const changed = !same(was.get(field), became.get(field));
    if (!changed || !same(is.get(field), became.get(field))) continue;
    if (was.has(field)) is.set(field, was.get(field));
    else is.delete(field);
  }
  await rows(table).put(Object.fromEntries(is) as unknown as Row);
}

function entriesOf(row: Row): Map<string, unknown> {
  return new Map(Object.entries(row));
}

/** Rows are plain data, so their JSON tells whether two values are equal. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function rows(table: string): Table<Row, string> {
  return db.table(table);
}
