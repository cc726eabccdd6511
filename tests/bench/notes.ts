import type { Browser, Page } from 'puppeteer-core';
import { sessionRow } from '../e2e/journeys/notes.ts';
import { put, someone } from '../e2e/support/put.ts';
import { until } from '../e2e/support/until.ts';
import { longestTask } from './tasks.ts';
import { row, type Pairs, type Row } from './rows.ts';

/**
 * Typing in notes of 100 KB with 200 takeaways, on one of their lines (the
 * dearest place there is), against a bare textarea of the same text and size,
 * key by key at the same pace, by turns.
 *
 * Most of what is measured is waiting for a frame: a page at rest gets one at
 * once, one that has just been drawn waits for the screen's next, up to 17 ms.
 * So whatever the panel draws between two keys counts, however little it is.
 * Both pages share the extension's thread; that the panel's clock goes on while
 * the textarea is typed in makes no difference (a frozen panel gave the same).
 */
const ROUNDS = 5;
/** Long enough for a percentile of each round; a chance that falls on one round does not move their median. */
const WORDS = 'and then measure the slowest request of all again ';
const KEY_MS = 60;
const LINES = 1_600;
const EVERY = 8;
const MARKS = ['[]', '!', '?', '>', '*'];
const VIEWPORT = { width: 360, height: 760 };

/** One round of typing. */
interface Round {
  /** From a key to its paint, milliseconds: nineteen of twenty are not slower. */
  p95: number;
  /** The longest task of the main thread, milliseconds. */
  longest: number;
}

export async function measureNotes(browser: Browser, origin: string, bare: string): Promise<Row[]> {
  const notes = aLongTalk();
  const ours = await openNotes(browser, origin, notes);
  const plain = await openTextarea(browser, `${origin}${bare}`, notes);
  const rounds: Pairs<Round> = { ours: [], bare: [] };
  // The first round only warms the caches.
  for (let turn = 0; turn <= ROUNDS; turn += 1) {
    const [one, other] = [await typed(ours), await typed(plain)];
    if (turn === 0) continue;
    rounds.ours.push(one);
    rounds.bare.push(other);
  }
  await ours.close();
  await plain.close();
  return [
    row('notes of 100 KB: key to paint, p95', 'ms', rounds, ({ p95 }) => p95),
    row('notes of 100 KB: longest task, typing', 'ms', rounds, ({ longest }) => longest),
  ];
}

function aLongTalk(): string {
  return Array.from({ length: LINES }, (_, at) =>
    at % EVERY === 0
      ? `${MARKS[(at / EVERY) % MARKS.length]} takeaway ${at}: send @Ngozi the list of #tides, @fri`
      : `What was said in line ${at}, in some words and then in some more of them`,
  ).join('\n');
}

async function openNotes(browser: Browser, origin: string, notes: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(`${origin}board.html#/board`);
  await until('the store is open', () => page.$('main ul button'));
  const person = someone('Ngozi Brightwater');
  const session = sessionRow(person.id, { notes });
  await put(page, { people: [person], sessions: [session] });
  await page.goto(`${origin}sidepanel.html#/session/${session.id}`);
  await until('the takeaways are read', () =>
    page.evaluate((many) => document.body.innerText.includes(`Takeaways ${many}`), LINES / EVERY),
  );
  await page.focus('.cm-content');
  return page;
}

async function openTextarea(browser: Browser, url: string, notes: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(url);
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.cssText = 'width: 340px; height: 440px; font: 15px/1.6 system-ui';
    document.body.replaceChildren(field);
    field.focus();
  }, notes);
  return page;
}

interface Watched {
  __stop?: () => number;
}

/** Types at the end of the first line, which is a takeaway, and takes it back. */
async function typed(page: Page): Promise<Round> {
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.press('Home');
  await page.keyboard.up('Control');
  await page.keyboard.press('End');
  await page.evaluate(watch);
  await page.keyboard.type(WORDS, { delay: KEY_MS });
  const p95 = await page.evaluate(() => (globalThis as Watched).__stop?.());
  if (p95 === undefined) throw new Error('Nothing was typed.');
  await takeBack(page);
  // Once more for the tasks: watching them is work as well.
  const longest = await longestTask(page, () => page.keyboard.type(WORDS, { delay: KEY_MS }));
  await takeBack(page);
  return { p95, longest };
}

async function takeBack(page: Page): Promise<void> {
  for (let at = 0; at < WORDS.length; at += 1) await page.keyboard.press('Backspace');
  // What the typing left to do is done before the other's turn.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

/** Runs in the page. */
function watch(): void {
  const times: number[] = [];
  const onKey = ({ timeStamp }: KeyboardEvent) => {
    requestAnimationFrame(() => {
      // After the frame: the first task that comes once it is painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => times.push(performance.now() - timeStamp));
      port1.start();
      port2.postMessage(null);
    });
  };
  addEventListener('keydown', onKey, true);
  (globalThis as Watched).__stop = () => {
    removeEventListener('keydown', onKey, true);
    const sorted = times.toSorted((a, b) => a - b);
    return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  };
}
