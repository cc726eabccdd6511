import type { App } from '../support/app.ts';
import { killChromium } from '../support/chromium.ts';
import { until } from '../support/until.ts';
import { another, mended, pageOf, rowsOf, startOn, told, type Month } from './damage.ts';
import { folderOf } from './damage-files.ts';
import { typing } from './damage-month.ts';
import { copied, readRaw, save } from './damage-page.ts';
import { createHistory, type Finding } from './damage-record.ts';

/** What is older than this is there again, whatever happened to the files. */
const MAY_BE_LOST_MS = 60_000;

/** What was found after a start of the browser. */
export interface Found {
  finding: Finding;
  /** The words of the notice; null when nothing had to be put back. */
  said: string | null;
  /** How many of the saves that had been acknowledged are not there, and the age of the oldest of them, ms. */
  lost: number;
  lostMs: number;
}

/** A profile that is written to, stopped and started again and again. */
export interface Life {
  app: App;
  /** Saves so many times; answers when all are acknowledged. */
  write(saves: number): Promise<void>;
  /** Begins to save without end, and kills the browser after so long. */
  dieWriting(afterMs: number): Promise<void>;
  /** Stops the browser, does something to the folder of the store, and starts it again. */
  restart(how: 'close' | 'kill', damage?: (folder: string) => void): Promise<Found>;
  /** Waits for the second copy: from now on, everything so far counts as old. */
  settle(): Promise<void>;
}

export async function liveOn(month: Month): Promise<Life> {
  const profile = another(month.killed);
  const app = await startOn(month, profile);
  let page = await pageOf(app);
  let history = createHistory({});
  let personId = '';
  /** When each save was acknowledged, by its number. */
  const times: number[] = [];

  const begin = (saves: number): Promise<void> => {
    const before = history.saves;
    const writes = typing(personId, saves, Date.now());
    history.add(writes);
    return save(page, writes, (number) => {
      times[before + number + 1] = performance.now();
    });
  };
  const settle = async () => {
    await copied(page);
    const rows = rowsOf(await readRaw(page));
    history = createHistory(rows);
    personId = rows.people?.[0]?.id ?? '';
    times.length = 0;
  };
  await settle();

  return {
    app,
    write: begin,
    settle,
    async dieWriting(afterMs) {
      const writing = begin(MORE_THAN_CAN_BE).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await killChromium(app.browser);
      await writing;
    },
    async restart(how, damage) {
      const ended = performance.now();
      await app.restart(how, (folder) => damage?.(folderOf(folder, month.backend)));
      page = await pageOf(app);
      const old = times.findLastIndex((at) => at < ended - MAY_BE_LOST_MS);
      const finding = await mended(page, history, Math.max(0, old));
      const there = finding.at ?? 0;
      const missing = times.slice(there + 1).filter(Boolean);
      // Of what is mended row by row the notice comes after the rows; a log's end that was cut off needs none.
      const said =
        missing.length > 0 && !damage
          ? await until('the notice', () => told(app)).catch(() => null)
          : await told(app);
      history.cutTo(there);
      times.length = Math.min(times.length, there + 1);
      const lostMs = missing.length === 0 ? 0 : Math.round(ended - Math.min(...missing));
      return { finding, said, lost: missing.length, lostMs };
    },
  };
}

/** In the time that there is. */
const MORE_THAN_CAN_BE = 1_000;
