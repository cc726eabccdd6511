import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { check, everything, type Outcome } from '../support/fuzz/check';
import { generated } from '../support/fuzz/generated';
import { GIANTS } from '../support/fuzz/giants';
import { mutated, mutatedBackup } from '../support/fuzz/mutations';
import { SEEDS, type Seed } from '../support/fuzz/seeds';
import { freshStore } from '../support/store';
import { example } from '../support/versions';

freshStore();

/** `LONG=1` tries fifty times as many. */
const RUNS = process.env['LONG'] === '1' ? 100_000 : 2_000;
const timeout = RUNS * 100;

const HOUSE = [Object, Array, Function, String, Number, Map, Promise].map(
  (one): object => one.prototype,
);
const named = () => HOUSE.map((one) => Reflect.ownKeys(one).length);
const built = named();
afterEach(() => expect(named(), 'nothing reached into the house').toEqual(built));

/** Tries them one after the other and says what became of how many. */
async function tryAll(files: fc.Arbitrary<Seed>, numRuns: number): Promise<void> {
  const outcomes = new Map<Outcome, number>();
  const before = await everything();
  await fc.assert(
    fc.asyncProperty(files, async (file) => {
      const outcome = await check(file, before);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }),
    { numRuns },
  );
  console.log(`${numRuns.toLocaleString('en')} inputs:`, Object.fromEntries(outcomes));
}

describe('whatever file is chosen, it is taken in whole or refused in words', () => {
  /** Somebody's store, of whom the files know some: half of it is older than what they say. */
  beforeEach(async () => {
    for (const [table, rows] of Object.entries(example(7).tables)) {
      const some = rows.slice(0, 2).map((row, index) => ({ ...row, updatedAt: index * 9e12 }));
      await db.table(table).bulkPut(some);
    }
  });

  it.each(SEEDS.map((seed) => [seed.name, seed] as const))('%s, as it is', async (_name, seed) => {
    expect(await check(seed)).toBe('imported');
  });

  it.each(GIANTS)('%s', { timeout: 60_000 }, async (_what, file) => {
    await check(file());
  });

  it('real files that were damaged', { timeout }, () => tryAll(mutated, RUNS * 0.65));

  it('files that nobody wrote', { timeout }, () => tryAll(generated, RUNS * 0.3));
});

describe('whatever comes into a new profile', () => {
  it('can be taken back, with the empty seats that gave way', { timeout }, () =>
    tryAll(mutatedBackup, RUNS * 0.05),
  );
});
