import { statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  another,
  killAtStart,
  look,
  mended,
  mendedAtLast,
  pageOf,
  prepare,
  rowsOf,
  startOn,
  told,
} from './journeys/damage.ts';
import type { Month } from './journeys/damage.ts';
import {
  BACKENDS,
  cut,
  copyFolderOf,
  cutInHalf,
  fileOf,
  flip,
  folderOf,
  remove,
} from './journeys/damage-files.ts';
import type { Backend } from './journeys/damage-files.ts';
import { liveOn, type Found, type Life } from './journeys/damage-life.ts';
import { counted } from './journeys/damage-record.ts';
import { expectNoTroubles } from './support/quiet.ts';
import { until } from './support/until.ts';

const LONG = Boolean(process.env.LONG);
/** How often the log's end is cut, and how often the browser is killed while it writes; `LONG=1` for more. */
const CUTS = 20;
const KILLS = LONG ? 300 : 25;
/** After so many, the second copy is waited for: all that was written until then counts as old. */
const SETTLED_EVERY = 5;
/** What is younger may be lost with the files. */
const MAY_BE_LOST_MS = 60_000;

/** Right after a crash Chromium writes to a log whose end it does not find again: the copy follows at once then. */
const LOST_BY_CLOSING_MS = 1_000;

/** Each of these starts several browsers, some of which die of what they read. */
const PATIENCE_MS = 240_000;
/** Of what is mended row by row the notice comes after the rows. */
const TOLD_MS = 30_000;
/** When there is nothing to tell, so long is listened all the same. */
const SILENT_MS = 3_000;

/** When a start that puts everything back is killed, ms after it began. */
const DEATHS = LONG ? Array.from({ length: 40 }, (_, turn) => turn * 25) : [150, 300, 450];

interface Damage {
  what: string;
  after: 'closed' | 'killed';
  /** The one way of keeping a store that this is done to; absent: both. */
  only?: Backend['name'];
  /** Done to the folder of the store while no browser runs. */
  damage: (folder: string, backend: Backend) => void;
}

const DAMAGES: Damage[] = [
  { what: 'the folder is deleted', after: 'closed', damage: remove },
  {
    what: 'the newest log is cut in half',
    after: 'killed',
    damage: (folder, { log }) => cutInHalf(fileOf(folder, log)),
  },
  {
    what: 'bytes of the log are turned over',
    after: 'killed',
    damage: (folder, { log }) => flip(folder, log),
  },
  {
    what: 'bytes of a table are turned over',
    after: 'closed',
    damage: (folder, { table }) => flip(folder, table),
  },
  {
    what: 'bytes all over a table are turned over',
    after: 'closed',
    // In SQLite it sometimes takes more than one start: see the README's limits.
    only: 'LevelDB',
    damage: (folder, { table }) => flip(folder, table, 200),
  },
  {
    what: 'bytes of the manifest are turned over',
    after: 'closed',
    damage: (folder, { manifest }) => flip(folder, manifest),
  },
  {
    what: 'a table is cut in half',
    after: 'closed',
    damage: (folder, { table }) => cutInHalf(fileOf(folder, table)),
  },
];

describe('a month of work is there, whole, and the user is told,', () => {
  let months: Month[] = [];
  beforeAll(async () => {
    months = await Promise.all(BACKENDS.map((backend) => prepare(backend)));
  }, PATIENCE_MS);
  afterAll(() => {
    for (const month of months) month.drop();
  });

  /** The two ways of keeping a store beside each other: most of the time is waiting for a browser. */
  async function onBoth(work: (month: Month) => Promise<void>): Promise<void> {
    const done = await Promise.allSettled(months.map((month) => work(month)));
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }

  test.each(DAMAGES)('after $what', { timeout: PATIENCE_MS }, ({ what, after, only, damage }) =>
    onBoth(async (month) => {
      const { backend, history } = month;
      if (only !== undefined && backend.name !== only) return;
      const profile = another(month[after]);
      damage(folderOf(profile, backend), backend);
      const raw = await look(month, profile);
      const gave = history.compare(rowsOf(raw), history.saves);
      const { app, finding } = await mendedAtLast(month, profile);
      try {
        const patience = gave.at === null ? TOLD_MS : SILENT_MS;
        const said = await until('the notice', () => told(app), patience).catch(() => null);
        const given = 'why' in raw ? raw.why : counted(gave);
        console.info(`${backend.name}, ${what}: the browser gave ${given}; told: ${said}`);
        expect(counted(finding), backend.name).toBe('everything');
        expect(said !== null, `${backend.name}: told`).toBe(gave.at === null);
        // Not that nothing complained: until they are mended, a screen may stumble over altered rows.
        expect(app.watch.requests).toEqual([]);
      } finally {
        await app.close();
      }
    }),
  );

  test.each(DEATHS)(
    'after a death %i ms into a start that puts it back',
    { timeout: PATIENCE_MS },
    (afterMs) =>
      onBoth(async (month) => {
        const profile = another(month.closed);
        remove(folderOf(profile, month.backend));
        await killAtStart(month, profile, afterMs);
        const app = await startOn(month, profile);
        try {
          const { history } = month;
          const finding = await mended(await pageOf(app), history, history.saves);
          expect(counted(finding), month.backend.name).toBe('everything');
          expect(await told(app), `${month.backend.name}: told`).not.toBeNull();
          expectNoTroubles(app);
        } finally {
          await app.close();
        }
      }),
  );

  test(
    'as far as the second copy was sound, when that is damaged too',
    { timeout: PATIENCE_MS },
    () =>
      onBoth(async (month) => {
        const profile = another(month.closed);
        remove(folderOf(profile, month.backend));
        const log = fileOf(copyFolderOf(profile), { file: /\.log$/u });
        cut(log, statSync(log).size / 3);
        const app = await startOn(month, profile);
        try {
          const { history } = month;
          const finding = await mended(await pageOf(app), history, 0);
          const said = await told(app);
          console.info(
            `${month.backend.name}, both damaged: after ${finding.at} of ${history.saves} saves (${counted(finding)}); told: ${said}`,
          );
          // Of what there is nothing is torn, doubled or invented: it is the store as it was after one of the saves.
          expect(counted(finding), month.backend.name).toBe('everything');
          expect(said, `${month.backend.name}: told`).not.toBeNull();
          expectNoTroubles(app);
        } finally {
          await app.close();
        }
      }),
  );

  test(`after each of ${CUTS} times that the log's end is cut`, { timeout: CUTS * 20_000 }, () =>
    onBoth((month) =>
      living(month, CUTS, async (life, round) => {
        await life.write(3);
        // A torn end, a save, several of them.
        const bytes = 5 + ((round * 397) % 5_000);
        const torn = await life.restart('kill', (folder) =>
          cut(fileOf(folder, month.backend.log), bytes),
        );
        await life.write(3);
        const closed = await life.restart('close');
        const lost = `${month.backend.name}, ${round}: ms lost by closing`;
        expect(closed.lostMs, lost).toBeLessThan(LOST_BY_CLOSING_MS);
        return [torn, closed];
      }),
    ),
  );

  test(`after each of ${KILLS} kills of a browser that writes`, { timeout: KILLS * 20_000 }, () =>
    onBoth((month) =>
      living(month, KILLS, async (life, round) => {
        await life.dieWriting(100 + Math.random() * 500);
        const found = await life.restart('kill');
        // Only what came from the second copy may be older than the last save.
        if (found.said === null)
          expect(found.lost, `${month.backend.name}, ${round}: lost`).toBe(0);
        return [found];
      }),
    ),
  );
});

/** So many turns of one profile's life, after each of which everything has to be there. */
async function living(
  month: Month,
  turns: number,
  turn: (life: Life, round: number) => Promise<Found[]>,
): Promise<void> {
  const [life, began] = [await liveOn(month), performance.now()];
  const { name } = month.backend;
  const seen: Found[] = [];
  try {
    for (let round = 0; round < turns; round += 1) {
      for (const found of await turn(life, round)) {
        expect(counted(found.finding), `${name}, ${round}`).toBe('everything');
        expect(found.lostMs, `${name}, ${round}: ms lost`).toBeLessThan(MAY_BE_LOST_MS);
        seen.push(found);
      }
      if (round % SETTLED_EVERY === SETTLED_EVERY - 1) await life.settle();
    }
    expectNoTroubles(life.app);
  } finally {
    await life.app.close();
    const took = Math.round(performance.now() - began);
    console.info(`${name}, ${turns} turns in ${took} ms: ${summed(seen)}`);
  }
}

function summed(seen: Found[]): string {
  const restored = seen.filter(({ said }) => said !== null).length;
  const lost = seen.reduce((sum, one) => sum + one.lost, 0);
  const oldest = Math.max(...seen.map(({ lostMs }) => lostMs));
  return `put back from the second copy ${restored} times; ${lost} saves lost, the oldest ${oldest} ms old`;
}
