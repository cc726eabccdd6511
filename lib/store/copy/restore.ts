import type { Row } from '@/lib/data/row';
import type { Mended } from '@/lib/platform/mended';
import { db, usersTables } from '../db';
import { replaceAll } from '../replace';
import { VERSIONS } from '../schema';
import { upgradeRows } from '../upgrade-file';
import { journalEnds, whileCopying } from './follow';
import { judge, type Head } from './judge';
import { copiedIds, copiedTexts, readHead } from './rows';

/**
 * The start-up check: IndexedDB can come back empty, or older than it was,
 * without an error. What the second copy has is then put back, all of it or
 * nothing. Null when the store is as it should be: two reads, each of a row.
 */
export async function mendStore(): Promise<Mended | null> {
  if (!(await lostSomething())) return null;
  return whileCopying(async () => {
    // Another page may have done it meanwhile.
    const head = await lostSomething();
    return head && { rows: await putBack(head), upTo: head.at };
  });
}

async function lostSomething(): Promise<Head | null> {
  const [ends, head] = await Promise.all([journalEnds(), readHead()]);
  return judge(ends, head, VERSIONS.length) === 'store-older' ? head : null;
}

async function putBack({ version, seq }: Head): Promise<number> {
  const copied: Record<string, unknown[]> = {};
  for (const table of usersTables()) copied[table] = await rowsOfCopy(version, table);
  // As far as the copy, the store is whole again.
  const mark = { seq: seq + 1, table: 'people', keys: [] };
  return replaceAll(await upgradeRows(version, copied), () => db.journal.put(mark));
}

const MOST_AT_ONCE = 1_000;

/** A text that was damaged is no row; it is left out. */
async function rowsOfCopy(version: number, table: string): Promise<Row[]> {
  const ids = await copiedIds(version, table);
  const rows: Row[] = [];
  for (let at = 0; at < ids.length; at += MOST_AT_ONCE) {
    const texts = await copiedTexts(version, table, ids.slice(at, at + MOST_AT_ONCE));
    rows.push(...texts.flatMap(rowOf));
  }
  return rows;
}

function rowOf(text: string | undefined): Row[] {
  try {
    return text === undefined ? [] : [JSON.parse(text) as Row];
  } catch {
    return [];
  }
}
