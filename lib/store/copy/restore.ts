import { Dexie } from 'dexie';
import { partsOf } from '@/lib/data/parts';
import type { Row } from '@/lib/data/row';
import { noteMended, type Mended } from '@/lib/platform/mended';
import { db, usersTables } from '../db';
import { journalEnds } from '../journal-ends';
import { addAll, replaceAll } from '../replace';
import { VERSIONS } from '../schema';
import { troubleOf } from '../trouble';
import { upgradeRows } from '../upgrade-file';
import { fallBack } from './fall-back';
import { whileCopying } from './follow';
import { isAsCopied } from './verify';
import { judge, type Head } from './judge';
import { copiedIds, copiedTexts, readHead } from './rows';

/**
 * Opens the store and checks it: IndexedDB can come back empty, or older than
 * it was, without an error, or not be readable any more. What the second copy
 * has is then put in its place, all of it or nothing. Null when the store is as
 * it should be: two reads, each of a row. Rejects when it can't be opened or
 * read and there is no sound copy; its files are left as they are then.
 */
export async function mendStore(): Promise<Mended | null> {
  const lost = await lookForLoss();
  if (lost === null) return null;
  if (lost === 'untouched') return fallBack();
  return whileCopying(async () => {
    // Another page may have done it meanwhile.
    const still = await lookForLoss();
    return still && still !== 'untouched' ? putBack(still) : null;
  });
}

/**
 * The same for a store that opened well, and turned out to be unreadable in the
 * middle; `error` is thrown again when it had another cause than its files.
 */
export async function mendAfter(error: unknown): Promise<Mended> {
  // Nobody reads everything for an error that says itself what else is wrong.
  if (!mayBeDamage(error)) throw error;
  return whileCopying(async () => {
    const head = await readHead();
    // Once may be chance: it was closed on purpose while it was read. Damage stays.
    if (!head || (await isSound(head)) || (await isSound(head))) throw error;
    return putBack({ head, error });
  });
}

/**
 * The same for a store that must not be read, because that ends the browser, or
 * can't be. `still`: whether it is so when its turn has come. Null when there is
 * no sound copy: then it is left as it is.
 */
export function mendUnread(still = () => Promise.resolve(true)): Promise<Mended | null> {
  return whileCopying(async () => {
    const head = (await still()) ? await readHead() : null;
    return head && putBack({ head, error: UNREAD }).catch(() => null);
  });
}

/**
 * Once single rows had to be mended, all are read again as they lie in their
 * tables: files that still don't give what the copy has are written anew. Null
 * when they do, or when the copy is not whole either.
 */
export function mendFiles(): Promise<Mended | null> {
  return whileCopying(async () => {
    const head = await readHead();
    if (!head || (await isSound(head))) return null;
    return putBack({ head, error: new Error('Rows are not where they belong.') }).catch(() => null);
  });
}

const UNREAD = new Error('The store can not be read.');

/** Whether its tables give what was copied from them. False only for what its files may be to blame for. */
async function isSound(head: Head): Promise<boolean> {
  try {
    await openPatiently();
    return await isAsCopied(head);
  } catch (error) {
    return !mayBeDamage(error);
  }
}

/** A full disk, a newer store, a browser that refuses: that the files are not sound is not what it says. */
function mayBeDamage(error: unknown): boolean {
  return !['full', 'newer', 'refused', 'slow'].includes(troubleOf(error).kind);
}

interface Loss {
  head: Head;
  /** Why nothing could be read; null for a store that is only older than it was. */
  error: unknown;
}

/** `untouched`: nobody ever wrote to it, as far as it and its copy know. */
async function lookForLoss(): Promise<Loss | 'untouched' | null> {
  try {
    await openPatiently();
    const [ends, head] = await Promise.all([journalEnds(), readHead()]);
    if (!ends && !head) return 'untouched';
    return head && judge(ends, head, VERSIONS.length) === 'store-older'
      ? { head, error: null }
      : null;
  } catch (error) {
    const head = isDamage(error) ? await readHead() : null;
    if (!head) throw error;
    return { head, error };
  }
}

/** Before each further try to open (ms): Chromium throws a damaged database away at the next, and another program may just be at its files. */
const PAUSES = [0, 300];

async function openPatiently(tries = 0): Promise<void> {
  if (db.isOpen()) return;
  try {
    await db.open();
  } catch (error) {
    const pause = PAUSES[tries];
    if (pause === undefined || !isDamage(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    await openPatiently(tries + 1);
  }
}

/** What the browser says of files that it can't make sense of, perhaps wrapped by Dexie. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'UnknownError' || ('inner' in error && isDamage(error.inner));
}

async function putBack({ head: { version, seq, at }, error }: Loss): Promise<Mended> {
  // Rows of a form that is not known here would only be bent.
  if (version > VERSIONS.length)
    throw new Dexie.VersionError('The second copy was written by a newer Boardside.');
  const copied: Record<string, Row[]> = {};
  let [found, lost] = [0, 0];
  for (const table of usersTables()) {
    const texts = await textsOfCopy(version, table);
    const rows = texts.flatMap(rowOf);
    copied[table] = rows;
    found += rows.length;
    lost += texts.length - rows.length;
  }
  // What can't be read is not thrown away for what is not whole.
  if (error !== null && (lost > 0 || found === 0)) throw error;
  const rows = await upgradeRows(version, copied);
  const mended = { rows: found, upTo: at, lost };
  // Noted before it is done: who is killed between the two is put back, and told, by the next start.
  await noteMended(mended);
  // As far as the copy, the store is whole again.
  const mark = () => db.journal.put({ seq: seq + 1, table: 'people', keys: [] });
  // What is still there may be what the copy has lost.
  if (lost > 0 && (await isSameStore(copied))) await addAll(rows, mark);
  else await beginAnew(rows, mark, error === UNREAD ? [] : ['imports', 'folders']);
  return mended;
}

/** Rows that are written into damaged files would not be safe there: the files are new ones. Of what has no copy, `kept` is taken along. */
async function beginAnew(
  rows: Record<string, unknown[]>,
  mark: () => PromiseLike<unknown>,
  kept: string[],
): Promise<void> {
  const uncopied = await Promise.all(
    kept.map((table) =>
      db
        .table(table)
        .toArray()
        .catch(() => []),
    ),
  );
  await db.delete();
  await db.open();
  await replaceAll(rows, mark);
  for (const [index, table] of kept.entries()) await db.table(table).bulkPut(uncopied[index] ?? []);
}

/** Whether the store has something of what was copied from it, and was not begun anew. */
async function isSameStore(copied: Record<string, Row[]>): Promise<boolean> {
  for (const table of usersTables()) {
    const ids = (copied[table] ?? []).map(({ id }) => id);
    if ((await db.table(table).where('id').anyOf(ids).count()) > 0) return true;
  }
  return false;
}

async function textsOfCopy(version: number, table: string): Promise<string[]> {
  const ids = await copiedIds(version, table);
  const all: string[] = [];
  for (const part of partsOf(ids)) {
    const texts = await copiedTexts(version, table, part);
    all.push(...texts.filter((text) => text !== undefined));
  }
  return all;
}

/** A text that was damaged is no row; it is left out. */
function rowOf(text: string): Row[] {
  try {
    return [JSON.parse(text) as Row];
  } catch {
    return [];
  }
}
