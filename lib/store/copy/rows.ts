import * as v from 'valibot';
import type { Row } from '@/lib/data/row';
import { Moment } from '@/lib/data/row';
import { dropKeys, keysUnder, readKeys, writeKeys } from '@/lib/platform/copy';
import type { Head } from './judge';

/**
 * The second copy: each row under a key of its own, as JSON text, so that it
 * is the same to the letter and a change costs no more than its row. The
 * schema version is in the key: rows of two versions never mix.
 */
const HEAD = 'copy:head';

/** What was removed is said so in the same write as what was stored; the keys go afterwards. */
const GONE = '';

const HeadSchema = v.object({
  version: v.pipe(v.number(), v.integer()),
  seq: v.pipe(v.number(), v.integer()),
  at: Moment,
});

const under = (version: number, table: string) => `copy:${version}:${table}:`;

export async function readHead(): Promise<Head | null> {
  const read = v.safeParse(HeadSchema, (await readKeys([HEAD]))[HEAD]);
  return read.success ? read.output : null;
}

/** What stands there after a write: a row, or undefined for none. */
export interface Written {
  table: string;
  id: string;
  row: Row | undefined;
}

/** Writes rows and, with them, how far the copy is: all of it or nothing. */
export async function writeRows(version: number, rows: Written[], head?: Head): Promise<void> {
  const values: Record<string, unknown> = Object.fromEntries(
    rows.map(({ table, id, row }) => [
      under(version, table) + id,
      row === undefined ? GONE : JSON.stringify(row),
    ]),
  );
  if (head) values[HEAD] = head;
  await writeKeys(values);
  const gone = Object.keys(values).filter((key) => values[key] === GONE);
  if (gone.length > 0) await dropKeys(gone);
}

/** The ids of a table's rows. */
export async function copiedIds(version: number, table: string): Promise<string[]> {
  const beginning = under(version, table);
  return (await keysUnder(beginning)).map((key) => key.slice(beginning.length));
}

/** The rows as their texts, in the order of `ids`; undefined where there is none. */
export async function copiedTexts(
  version: number,
  table: string,
  ids: string[],
): Promise<(string | undefined)[]> {
  const keys = ids.map((id) => under(version, table) + id);
  const found = await readKeys(keys);
  return keys.map((key) => {
    const text = found[key];
    return typeof text === 'string' && text !== GONE ? text : undefined;
  });
}

/** Drops all rows that are not of this version. */
export async function dropOtherVersions(version: number): Promise<void> {
  const keys = await keysUnder('copy:');
  await dropKeys(keys.filter((key) => key !== HEAD && !key.startsWith(`copy:${version}:`)));
}
