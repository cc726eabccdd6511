import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { startApp, type App } from '../e2e/support/app.ts';
import { practice, servePractice, visit } from '../e2e/support/practice.ts';
import { openAsTab } from '../e2e/support/surfaces.ts';
import { ADA, invented, running } from './invented.ts';
import { dress, takePicture, type Theme } from './picture.ts';
import { readmePictures } from './readme.ts';
import { OUTPUT, ROOT } from './run.ts';
import { put, sow } from './seed.ts';
import { EMPTY, filled, POPUPS, sessionShot, type Shot } from './shots.ts';
import { popupInTab } from './stand-in.ts';
import { inWords } from './story.ts';
import { welcomeTab } from './welcome.ts';

/**
 * `npm run screens`: every surface in both themes and at its widths, to
 * `.output/screens/<theme>/<surface>-<width>.png`. With `--readme`, the
 * README's own pictures instead.
 */
const THEMES: Theme[] = ['light', 'dark'];
/** How long a session of 30 minutes has run when it is calm, ends soon and is over. */
const LATENESS = [
  ['', 18],
  ['-soon', 27],
  ['-over', 33],
] as const;
const FOLDER = join(OUTPUT, 'screens');

const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } });
const app = await startApp();
try {
  servePractice(app.sites);
  if (values.readme) await readmePictures(app);
  else await everySurface(app);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
} finally {
  await app.close();
}

async function everySurface(app: App): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const asTab = (shot: Shot) => openAsTab(app, shot.page);
  let taken = 0;
  const take = async (shots: Shot[]) => {
    for (const shot of shots) taken += await photograph(shot, await asTab(shot));
  };
  await take(EMPTY);

  const seed = invented(true);
  const welcome = await welcomeTab(app.browser);
  await sow(welcome, seed);
  await take(filled(seed));
  for (const shot of POPUPS) {
    const over = await visit(app, practice(shot.over));
    taken += await photograph(shot, await popupInTab(app, over));
  }
  const ada = seed.people.find(({ name }) => name === ADA)?.id ?? '';
  const { id } = running(ada, 0);
  for (const [state, minutes] of LATENESS) {
    await put(welcome, { sessions: [{ ...running(ada, minutes), id }] });
    await take([sessionShot(id, state)]);
  }
  console.log(`${taken} pictures in ${relative(ROOT, FOLDER)}`);
}

/** All the pictures of one shot; its tab is closed afterwards. */
async function photograph(shot: Shot, page: Page): Promise<number> {
  try {
    await shot.ready(page);
  } catch (error) {
    throw new Error(`"${shot.name}" did not come into its state`, { cause: error });
  }
  let taken = 0;
  for (const theme of THEMES) {
    await dress(page, theme);
    for (const width of shot.widths) {
      await page.setViewport({ width, height: shot.height });
      const file = join(FOLDER, theme, `${shot.name}-${width}.png`) as `${string}.png`;
      await takePicture(page, file, { whole: shot.whole ?? false });
      taken += 1;
    }
  }
  await page.close();
  return taken;
}
