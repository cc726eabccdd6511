import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { takePicture } from './picture.ts';
import { OUTPUT, ROOT } from './run.ts';

/** What to look at when a step is done: a tab, or the real popup, which has none. */
type View = { tab: Page } | { popup: Page };

export interface Story {
  /** Does one thing, photographs what came of it and says both. */
  step: (what: string, name: string, act: () => Promise<View>) => Promise<void>;
}

const FOLDER = join(OUTPUT, 'first-light');

/** A numbered account of a run, with a picture for each step in `.output/first-light/`. */
export function beginStory(): Story {
  rmSync(FOLDER, { recursive: true, force: true });
  let done = 0;
  return {
    async step(what, name, act) {
      done += 1;
      const number = String(done).padStart(2, '0');
      const file = join(FOLDER, `${number}-${name}.png`) as `${string}.png`;
      try {
        const view = await act();
        if ('tab' in view) await takePicture(view.tab, file);
        else await takePicture(view.popup, file, { front: false });
      } catch (error) {
        throw new Error(`Step ${number} failed: ${what}`, { cause: error });
      }
      console.log(`${number}  ${what}\n    ${relative(ROOT, file)}`);
    },
  };
}

/** A failure in words, with what lay behind it. */
export function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined
    ? error.message
    : `${error.message}\n  because: ${inWords(error.cause)}`;
}
