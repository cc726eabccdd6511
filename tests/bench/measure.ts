import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { until } from '../e2e/support/until.ts';
import { BENCH_BUILD } from './extension.ts';
import { quiet } from './quiet.ts';

/** A page to open, and what must be there before it counts as ready. */
export interface Surface {
  page: string;
  ready: string;
  /** Types into it once ready, and fails if that does not arrive. It is ready only when it has the caret. */
  accepts?: (page: Page) => Promise<void>;
}

const CODE = /\.(?:js|css)$/u;

/** One opening: milliseconds since its navigation began. */
export interface Opening {
  firstPaint: number;
  ready: number;
}

interface Watched {
  __ready?: number;
}

/** Opens a surface in a new tab and looks from inside, so that no message to this process is in the times. */
export async function time(browser: Browser, url: string, surface: Surface): Promise<Opening> {
  await quiet();
  return inNewTab(browser, async (page) => {
    await page.evaluateOnNewDocument(watchFor, surface.ready, 'accepts' in surface);
    await page.goto(url);
    return settled(page);
  });
}

/**
 * Opens a surface once more, slower for being watched, to see that it takes
 * typing when it is ready and what it had asked for by then: gzipped bytes of
 * code. What its page names counts, though it may be asked for a moment later,
 * since nothing but typing works without it. (Resource timing keeps silent about an extension's own files.)
 */
export async function weigh(browser: Browser, url: string, surface: Surface): Promise<number> {
  return inNewTab(browser, async (page) => {
    const session = await page.createCDPSession();
    const asked = new Map<string, number>();
    session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
      if (!asked.has(request.url)) asked.set(request.url, wallTime * 1_000);
    });
    await session.send('Network.enable');
    await page.evaluateOnNewDocument(watchFor, surface.ready, 'accepts' in surface);
    await page.goto(url);
    const { ready } = await settled(page);
    await surface.accepts?.(page);
    const readyAt = (await page.evaluate(() => performance.timeOrigin)) + ready;
    const byThen = [...asked]
      .filter(([, at]) => at <= readyAt)
      .map(([one]) => new URL(one).pathname);
    const code = new Set([...byThen, ...filesNamed(url)].filter((path) => CODE.test(path)));
    if (code.size === 0) throw new Error(`${url} was ready without any code.`);
    return [...code].reduce((sum, path) => sum + gzipped(path), 0);
  });
}

/** The files that a page's own text asks for. */
function filesNamed(url: string): string[] {
  const html = readFileSync(join(BENCH_BUILD, new URL(url).pathname), 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, path = '']) => path);
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

/**
 * Notes the moment when the selector first matches and, where it is to be typed
 * into, has the caret; runs before the page's own code.
 */
function watchFor(selector: string, typed: boolean): void {
  const look = () => {
    const found = document.querySelector(selector);
    if (!found || (typed && found !== document.activeElement)) return;
    (globalThis as Watched).__ready ??= performance.now();
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('focusin', look);
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
