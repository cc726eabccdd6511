import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { WxtBrowser } from 'wxt/browser';
import { tour } from './journeys/foreign.ts';
import type { App } from './support/app.ts';
import { find, textWith } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

declare const chrome: WxtBrowser;

const ADA = someone('Ada Moreno');

/** As Boardside itself would tell of it; "Undo" would remove somebody. */
const notice = (says: string) => ({
  id: 1,
  type: 'notice',
  timestamp: Date.now(),
  data: {
    says,
    undo: [{ table: 'people', id: ADA.id, before: null, after: ADA }],
    personId: null,
  },
});

/** Runs where the message is sent from. */
async function send(message: object): Promise<string> {
  try {
    return JSON.stringify((await chrome.runtime.sendMessage(message)) ?? 'no answer');
  } catch (error) {
    return String(error);
  }
}

describe('a message', () => {
  test('is heard from Boardside’s own pages, and from nobody else', async ({ app }) => {
    const board = await openOver(app, '/people', { people: [ADA] });
    const page = await visit(app, practice('speaker'));
    const popup = await openPopup(app, page);
    expect(await fromContentScript(popup, notice('From a content script'))).toMatch(/Refused/u);
    expect(await fromStranger(app, notice('From a stranger'))).toEqual([
      expect.stringMatching(/Receiving end does not exist/u),
      'not connected',
      'not readable',
    ]);
    expect(await fromPage(page, app.id, notice('From a page'))).toEqual([
      'no door',
      'not readable',
    ]);

    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    expect(framed?.url()).toMatch(/^chrome-error:/u);

    await popup.evaluate(send, notice('From the popup'));
    await board.bringToFront();
    await textWith(board, 'From the popup');
    const said = await board.evaluate(() => document.body.innerText);
    expect(said).not.toMatch(/From a (?:page|stranger|content script)/u);
    expect(await rows(app, 'people')).toHaveLength(1);
    // The page was told by its browser what it may not do; that is its own console.
    expect(app.watch.requests).toEqual([]);
  });
});

describe('an address', () => {
  const ids = [
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '%',
    '%E0%A4%A',
    '%2e%2e%2f%2e%2e%2fexchange',
    'javascript:globalThis.__pwned=1',
    '<img data-hostile src=x onerror=globalThis.__pwned=1>',
    '%3Cscript%20data-hostile%3E',
    '\u202Eada',
    `${ADA.id}%00`,
    `${ADA.id}/`,
    '*',
    '👩🏽‍🔬',
    'x'.repeat(100_000),
  ];
  const odd = [
    '//leak.invalid/x',
    'https://leak.invalid/',
    'javascript:globalThis.__pwned=1',
    '/outreach/constructor',
    '/outreach/__proto__',
    '/advice/toString/constructor',
    '/actions/__proto__',
    '/write/__proto__/constructor',
    `/write/${ADA.id}/__proto__`,
    `/write/${ADA.id}/%E0%A4%A`,
    '/people?id=__proto__',
    '/../../etc/passwd',
    '/%2F%2Fleak.invalid',
  ];

  test('that leads nowhere says so, and offers a way on', { timeout: 240_000 }, async ({ app }) => {
    const page = await openOver(app, '/people/none', { people: [ADA] });
    await find(page, 'link', 'Go to people');
    const places = ids.flatMap((id) =>
      ['people', 'seats', 'templates', 'mentorships', 'session'].map((kind) => `/${kind}/${id}`),
    );
    const board = [...places, ...odd].map((place) => `board.html#${place}`);
    const panel = ids.flatMap((id) => [
      `sidepanel.html#/session/${id}`,
      `sidepanel.html#/people/${id}`,
    ]);
    expect(await tour(app, [...board, ...panel])).toEqual([]);
    expect(await rows(app, 'people')).toHaveLength(1);
  });
});

/** From our own script's place within a page, as one that the page has taken over would. */
function fromContentScript(popup: Page, message: object): Promise<string> {
  return popup.evaluate(async (given) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async (wanted: object) => {
        try {
          return JSON.stringify((await chrome.runtime.sendMessage(wanted)) ?? 'no answer');
        } catch (error) {
          return String(error);
        }
      },
      args: [given],
    });
    return answer?.result ?? 'no answer from the page';
  }, message);
}

/** From another extension that somebody installed: a message, a connection, and a look at our files. */
async function fromStranger(app: App, message: object): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-stranger-'));
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'worker.js' },
    host_permissions: ['<all_urls>'],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  const id = await app.browser.installExtension(folder);
  const worker = await until<WebWorker>('the stranger runs', async () => {
    const target = app.browser
      .targets()
      .find((one) => one.type() === 'service_worker' && one.url().includes(id));
    return target?.worker();
  });
  return worker.evaluate(
    async (to, given) => {
      const said = await chrome.runtime.sendMessage(to, given).then(
        (answer: unknown) => `answered: ${JSON.stringify(answer)}`,
        (error: unknown) => String(error),
      );
      const connected = await new Promise<string>((resolve) => {
        const port = chrome.runtime.connect(to);
        port.onMessage.addListener(() => resolve('connected'));
        port.onDisconnect.addListener(() => resolve('not connected'));
        port.postMessage(given);
      });
      const seen = await fetch(`chrome-extension://${to}/board.html`).then(
        ({ status }) => `read: ${status}`,
        () => 'not readable',
      );
      return [said, connected, seen];
    },
    app.id,
    message,
  );
}

/** From the page itself, which knows our id. */
function fromPage(page: Page, to: string, message: object): Promise<string[]> {
  return page.evaluate(
    async (id, given) => {
      const own = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?(to: string, message: object): Promise<unknown> } };
      };
      const { runtime } = own.chrome ?? {};
      const said = runtime?.sendMessage
        ? await runtime.sendMessage(id, given).then(
            () => 'answered',
            () => 'no door',
          )
        : 'no door';
      const seen = await fetch(`chrome-extension://${id}/board.html`).then(
        () => 'read',
        () => 'not readable',
      );
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/board.html`;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve));
      return [said, seen];
    },
    to,
    message,
  );
}
