import { partsOf } from '@/lib/data/parts';
import type { Row } from '@/lib/data/row';
import { db, usersTables } from '../db';
import type { Entry } from '../journal';
import { journalEnds } from '../journal-ends';
import { VERSIONS } from '../schema';
import { judge, type Head } from './judge';
import { copiedIds, dropOtherVersions, readHead, writeRows, type Written } from './rows';

/** As many rows as are read and written at once: what changed together is copied together. */
const MOST_AT_ONCE = 1_000;
/** Every open page is told of what is written, and would feel more at once. */
const MOST_AT_FIRST = 250;

const version = VERSIONS.length;

/** Only one context copies, mends or deletes at a time. */
export function whileCopying<R>(work: () => Promise<R>): Promise<R> {
  return navigator.locks.request('copy', work);
}

/**
 * Brings the second copy up to the store; answers the keys (`table/id`) of the
 * rows that were written since, when it was whole before. Does nothing about a
 * store that is older than its copy: that is for the next opening to mend.
 */
export function followStore(now: () => number = Date.now): Promise<string[]> {
  return whileCopying(async () => {
    const head = await readHead();
    const verdict = judge(await journalEnds(), head, version);
    if (verdict === 'store-older') return [];
    if (verdict === 'copy-older' || !head) {
      await copyAnew(now);
      return [];
    }
    return copyEntries(head, now);
  });
}

/** Part by part, each as the store was at one moment. */
async function copyEntries(head: Head, now: () => number): Promise<string[]> {
  const copied = new Set<string>();
  let { seq } = head;
  for (;;) {
    const part = await db.transaction('r', [...usersTables(), 'journal'], async () => {
      const entries = await entriesAfter(seq);
      return { last: entries.at(-1)?.seq, rows: await rowsOf(entries) };
    });
    if (part.last === undefined) return [...copied];
    seq = part.last;
    await writeRows(version, part.rows, { version, seq, at: now() });
    for (const { table, id } of part.rows) copied.add(`${table}/${id}`);
    // The last one stays, as a mark of how far the store is.
    await db.journal.where('seq').below(seq).delete();
  }
}

async function entriesAfter(seq: number): Promise<Entry[]> {
  const entries = await db.journal.where('seq').above(seq).limit(MOST_AT_ONCE).toArray();
  let size = 0;
  const over = entries.findIndex(({ keys }) => (size += keys.length) > MOST_AT_ONCE);
  return over === -1 ? entries : entries.slice(0, Math.max(1, over));
}

async function rowsOf(entries: Entry[]): Promise<Written[]> {
  const rows: Written[] = [];
  for (const table of new Set(entries.map((entry) => entry.table))) {
    const keys = entries.flatMap((entry) => (entry.table === table ? entry.keys : []));
    const ids = [...new Set(keys)];
    const found = await db.table<Row, string>(table).bulkGet(ids);
    for (const [index, id] of ids.entries()) rows.push({ table, id, row: found[index] });
  }
  return rows;
}

/** Adds an entry of no rows, that says how far the store is: it was begun, and is no lost one. Answers its number. */
export function addMark(): Promise<number> {
  return db.journal.add({ table: 'people', keys: [] } as unknown as Entry);
}

/** Everything, and what is no longer there goes; meanwhile written entries follow after it. */
async function copyAnew(now: () => number): Promise<void> {
  // A store that was never written to has its mark too: one that is lost and begun anew would be like it.
  const seq = (await journalEnds())?.newest ?? (await addMark());
  for (const table of usersTables()) {
    const ids = (await db.table(table).toCollection().primaryKeys()) as string[];
    const here = new Set(ids);
    for (const part of partsOf(ids, MOST_AT_FIRST)) {
      const rows = await db.table<Row, string>(table).bulkGet(part);
      await writeRows(
        version,
        part.map((id, index) => ({ table, id, row: rows[index] })),
      );
    }
    const gone = (await copiedIds(version, table)).filter((id) => !here.has(id));
    await writeRows(
      version,
      gone.map((id) => ({ table, id, row: undefined })),
    );
  }
  const head = { version, seq, at: now() };
  await writeRows(version, [], head);
  await dropOtherVersions(version);
  await copyEntries(head, now);
}
