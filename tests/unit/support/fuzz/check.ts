import * as v from 'valibot';
import { expect, vi } from 'vitest';
import { readSettings, settingsToTake } from '@/lib/settings/settings';
import { db } from '@/lib/store/db';
import { readEverything } from '@/lib/store/export';
import { runImport } from '@/lib/store/import';
import type { ImportPlan } from '@/lib/store/import-plan';
import { readFile, type Told } from '@/lib/store/read-file';
import { TABLE_SCHEMAS } from '@/lib/store/tables';
import { undoImport } from '@/lib/store/undo-import';
import { msSince, slowness } from './pace';
import { PASSPHRASE, type Seed } from './seeds';

/** As long as a person should ever wait for one step, ms of the processor. */
const MOST_MS = 2_000;

/** What nobody outside the house should have to read. */
const INNER =
  /\bundefined\b|\[object|\bNaN\b|\bnull\b|\w*(?:Error|Exception)\b|\bat \S+:\d|=>|\bfunction\b|\(\?|\\[dswpbu]|[{}<>]|\bstack\b|\bprototype\b|node_modules|\.[jt]s\b/u;

const MINE = readSettings({});

/** What became of an input: `refused`, `sealed`, `nothing` to take in, or `imported` and taken back. */
export type Outcome = 'refused' | 'sealed' | 'nothing' | 'imported';

/**
 * Reads a file as the page does; where it yields rows, has the import fail in
 * its middle, then takes them in and takes them back. The store must be what
 * it was after each of these; `before` is what it was, where that is known.
 */
export async function check({ name, bytes }: Seed, before?: string): Promise<Outcome> {
  before ??= await everything();
  const reading = await inTime(() =>
    readFile(
      new File([Uint8Array.from(bytes)], name),
      undefined,
      name.endsWith('.sealed') ? PASSPHRASE : null,
    ),
  );
  const plan = expectWords(reading);
  expect(await everything(), 'reading writes nothing').toBe(before);
  if (plan === null) return reading.kind === 'sealed' ? 'sealed' : 'refused';
  expectSound(plan);
  await failInTheMiddle(plan);
  expect(await everything(), 'a failed import leaves nothing').toBe(before);
  const { id, rows } = await inTime(() => runImport(plan, name, {}));
  await inTime(() => undoImport(id));
  expect(await everything(), 'an import is taken back whole').toBe(before);
  expect(await db.imports.count()).toBe(0);
  return rows === 0 ? 'nothing' : 'imported';
}

/** Does it, and expects no longer a wait than a person takes; a slow machine is allowed as much more as it is slower. */
async function inTime<T>(step: () => Promise<T>): Promise<T> {
  const from = process.cpuUsage();
  const done = await step();
  const ms = msSince(from);
  if (ms >= MOST_MS) expect(ms / slowness(), 'ms').toBeLessThan(MOST_MS);
  return done;
}

/** All there is in the store. */
export async function everything(): Promise<string> {
  return JSON.stringify(await readEverything());
}

/** Whatever is said of a file can be read by a person, and sent to the page. The plan, if there is one. */
function expectWords(reading: Told): ImportPlan | null {
  if (reading.kind === 'refused') expectPlain(reading.why);
  if (!('plan' in reading)) return null;
  const { refused } = reading.plan;
  const told = [...refused, ...('rows' in reading ? reading.rows : [])];
  // There may be a million of them, and few different ones.
  for (const why of new Set(told.map((row) => row.why))) if (why !== '') expectPlain(why);
  expect(refused.filter(({ why, what }) => why === '' || what.length > 80)).toEqual([]);
  if (reading.kind === 'backup') settingsToTake(MINE, reading.settings);
  const { plan: _kept, ...shown } = reading;
  structuredClone(shown);
  return reading.plan;
}

function expectPlain(why: string): void {
  // What stands in quotes is the file's own.
  const ours = why.replaceAll(/“[^”]*”/gu, '“…”');
  expect(ours).toMatch(/^[A-Z“]/u);
  expect(ours).toMatch(/[.!?]$/u);
  expect(ours).not.toMatch(INNER);
  expect(ours.length).toBeLessThan(400);
}

/** What will be written is what such rows have to be: a backup of it can be read again. */
function expectSound({ tables }: ImportPlan): void {
  for (const { table, add, update } of tables) {
    for (const row of [...add, ...update])
      expect(v.safeParse(TABLE_SCHEMAS[table], row).issues, table).toBeUndefined();
  }
}

async function failInTheMiddle(plan: ImportPlan): Promise<void> {
  const failing = vi.spyOn(db.imports, 'add').mockRejectedValueOnce(new Error('The disk is full'));
  await expect(runImport(plan, 'f', {})).rejects.toThrow('The disk is full');
  failing.mockRestore();
}
