import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { App } from '../e2e/support/app.ts';
import { find } from '../e2e/support/find.ts';
import { practice, visit } from '../e2e/support/practice.ts';
import { openAsTab, openBoard } from '../e2e/support/surfaces.ts';
import { ADA, invented, running } from './invented.ts';
import { dress, takePicture, type PictureOptions, type Theme } from './picture.ts';
import { ROOT } from './run.ts';
import { put, sow } from './seed.ts';
import { fillSlots } from './slots.ts';
import { popupInTab } from './stand-in.ts';
import { welcomeTab } from './welcome.ts';

const FOLDER = join(ROOT, 'tests/fixtures/readme');
const MOST_BYTES = 150_000;

/** The four pictures of the README, with nobody real in them. */
export async function readmePictures(app: App): Promise<void> {
  const welcome = await welcomeTab(app.browser);
  const seed = invented(false);
  await sow(welcome, seed);

  const board = await openBoard(app, '/board');
  await board.setViewport({ width: 1280, height: 800 });
  await find(board, 'button', `Technical seat: ${ADA}`);
  const clip = await tableTop(board);
  await keep(board, 'board', 'light', { clip });
  await keep(board, 'board-dark', 'dark', { clip });

  const profile = await visit(app, practice('overlay'));
  const popup = await popupInTab(app, profile);
  await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('input[role="combobox"]');
  await fillSlots(popup, 1);
  // As high as it needs to be, so that nothing of it is hidden below an edge.
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  await popup.setViewport({ width: 400, height });
  await keep(popup, 'popup', 'light');

  const session = running(seed.people.find(({ name }) => name === ADA)?.id ?? '', 18);
  await put(welcome, { sessions: [session] });
  const panel = await openAsTab(app, `sidepanel.html#/session/${session.id}`);
  await panel.setViewport({ width: 360, height: 640 });
  await find(panel, 'textbox', 'Notes');
  await panel.keyboard.down('Control');
  await panel.keyboard.press('End');
  await panel.keyboard.up('Control');
  await keep(panel, 'session', 'light');
}

/** From the top of the window to the last chair. */
async function tableTop(board: Page): Promise<NonNullable<PictureOptions['clip']>> {
  const bottoms = await board.$$eval('[aria-label="Seats"] button', (chairs) =>
    chairs.map((chair) => chair.getBoundingClientRect().bottom),
  );
  return { x: 0, y: 0, width: 1280, height: Math.ceil(Math.max(...bottoms)) + 32 };
}

async function keep(
  page: Page,
  name: string,
  theme: Theme,
  options?: PictureOptions,
): Promise<void> {
  const file = join(FOLDER, `${name}.png`) as `${string}.png`;
  await dress(page, theme);
  await takePicture(page, file, options);
  const { size } = statSync(file);
  if (size > MOST_BYTES) throw new Error(`${name}.png has ${size} bytes: too heavy for a README.`);
  console.log(`${relative(ROOT, file)}  ${Math.round(size / 1_000)} kB`);
}
