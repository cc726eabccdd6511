import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../e2e/support/until.ts';
import { BENCH_BUILD } from './extension.ts';

/** A page to open, and what must be there before it counts as ready. */
export interface Surface {
  page: string;
  ready: string;
  /** Types into it once ready, and fails if that does not arrive. */
  accepts?: (page: Page) => Promise<void>;
}

/** One opening: milliseconds since its navigation began. */
export interface Opening {
  firstPaint: number;
  ready: number;
}

interface Watched {
  __ready?: number;
}

/** Opens a surface in a new tab and looks from inside, so that no message to this process is in the times. */
export async function time(browser: Browser, url: string, { ready }: Surface): Promise<Opening> {
  return inNewTab(browser, async (page) => {
    await page.evaluateOnNewDocument(watchFor, ready);
    await page.goto(url);
    return settled(page);
  });
}

/**
 * Opens a surface once more, slower for being watched, to see that it takes
 * typing when it is ready and what it had asked for by then: gzipped bytes of
 * code. (Resource timing keeps silent about an extension's own files.)
 */
export async function weigh(browser: Browser, url: string, surface: Surface): Promise<number> {
  return inNewTab(browser, async (page) => {
    const session = await page.createCDPSession();
    const asked = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
      if (!asked.has(request.url)) asked.set(request.url, wallTime * 1_000);
    });
    await session.send('Network.enable');
    await page.evaluateOnNewDocument(watchFor, surface.ready);
    await page.goto(url);
    const { ready } = await settled(page);
    await surface.accepts?.(page);
    const readyAt = (await page.evaluate(() => performance.timeOrigin)) + ready;
    const code = [...asked].filter(([url, at]) => /\.(?:js|css)$/u.test(url) && at <= readyAt);
    if (code.length === 0) throw new Error(`${url} was ready without any code.`);
    return code.reduce((sum, [url]) => sum + gzipped(new URL(url).pathname), 0);
  });
}

async function inNewTab<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

function settled(page: Page): Promise<Opening> {
  return until(`${page.url()} is painted and ready`, () => page.evaluate(read));
}

/** Notes the moment when the selector first matches; runs before the page's own code. */
function watchFor(selector: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    (globalThis as Watched).__ready = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

function read(): Opening | null {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const ready = (globalThis as Watched).__ready;
  return paint && ready !== undefined ? { firstPaint: paint.startTime, ready } : null;
}

const sizes = new Map<string, number>();

function gzipped(path: string): number {
  const size = sizes.get(path) ?? gzipSync(readFileSync(join(BENCH_BUILD, path))).length;
  sizes.set(path, size);
  return size;
}
