import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { chromiumPath } from '../../tools/browsers.ts';

export const CHROME_BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

export interface ChromiumOptions {
  profile: string;
  switches?: string[];
  headless?: boolean;
  /** Null lets the pages follow the window, for a person to use. */
  viewport?: { width: number; height: number } | null;
}

export function startChromium(options: ChromiumOptions): Promise<Browser> {
  return launch({
    executablePath: chromiumPath(),
    pipe: true,
    enableExtensions: true,
    userDataDir: options.profile,
    headless: options.headless ?? true,
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    args: [
      '--no-first-run',
      '--disable-gpu',
      '--disable-software-rasterizer',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-GB',
      // Below the address bar are two pages of the browser's own: a third of the work of its start.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      // Chromium refuses its sandbox to root, as containers usually are.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.switches ?? []),
    ],
  });
}

/** Ends the browser at once, as a power cut would: no closing, no saving. */
export async function killChromium(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
}

/** In memory where there is room: each test has a profile of its own, and its many small files are much of the work. */
export function newProfile(): string {
  return mkdtempSync(join(roomInMemory() ? MEMORY : tmpdir(), 'boardside-profile-'));
}

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2e9;

function roomInMemory(): boolean {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH_BYTES;
  } catch {
    return false;
  }
}

/** A killed browser's helpers may still be letting go of the folder, hence the retries of Node's own. */
export function dropProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
