import { parseArgs } from 'node:util';
import { startApp, type App } from '../e2e/support/app.ts';
import { practice, servePractice } from '../e2e/support/practice.ts';
import { chromiumPath } from './browsers.ts';
import { build } from './run.ts';
import { beginStory, inWords } from './story.ts';
import { tour } from './tour.ts';

/**
 * `npm start`: builds Boardside and opens it in a browser of its own, with
 * pages to try it on. Where nobody could see a window it goes through the main
 * job by itself and leaves pictures.
 */
const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
const alone = values.headless || noDisplay();

try {
  console.log('Building Boardside …');
  await build();
  console.log(`Using the browser ${chromiumPath()}.`);
  const app = await startApp(alone ? {} : { headless: false, viewport: null });
  try {
    servePractice(app.sites);
    if (alone) await driveAlone(app);
    else await leaveToPerson(app);
  } finally {
    await app.close();
  }
} catch (error) {
  console.error(`\n${inWords(error)}`);
  process.exitCode = 1;
}

async function driveAlone(app: App): Promise<void> {
  console.log(
    values.headless ? '' : 'There is no display here, so Boardside is driven without a window.\n',
  );
  await tour(app, beginStory());
}

async function leaveToPerson(app: App): Promise<void> {
  await app.open(practice('index').url);
  // The tab that every new browser begins with has nothing to say.
  const tabs = await app.browser.pages();
  await tabs.find((tab) => tab.url() === 'about:blank')?.close();
  console.log(
    'Boardside is open, with practice pages that this computer serves under their real addresses.\n' +
      'No address leads to the real internet in this browser. It has a profile of its own, which is\n' +
      'deleted when you close it. The popup is behind the puzzle piece in the toolbar, or Alt+Shift+B.',
  );
  // Its last files are written on the way out: the profile goes when the process has.
  await new Promise((ended) => app.browser.process()?.once('exit', ended));
}

/** Only Linux says so this way; elsewhere there always is one. */
function noDisplay(): boolean {
  const { platform, env } = process;
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'];
}
