import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WxtBrowser } from 'wxt/browser';
import { describe, expect } from 'vitest';
import { tryToLeak, tryToLeakFromWorker } from './journeys/leaks.ts';
import { startApp, type App } from './support/app.ts';
import { CHROME_BUILD } from './support/chromium.ts';
import { footprint } from './support/composer.ts';
import { practice, visit } from './support/practice.ts';
import { openBoard, openPanel, openPopup } from './support/surfaces.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { KNOCK, setTrap } from './support/trap.ts';
import { clickMenu, wakeWorker } from './support/worker.ts';

declare const chrome: WxtBrowser;

const manifestText = readFileSync(join(CHROME_BUILD, 'manifest.json'), 'utf8');
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build
const manifest = JSON.parse(manifestText) as Record<string, unknown>;

describe('what is installed', () => {
  test('asks for nothing that the browser would warn of', async ({ app }) => {
    const worker = await wakeWorker(app);
    const warnings = await worker.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      manifestText,
    );
    expect(warnings).toEqual([]);
  });

  test('has no standing script and offers pages nothing', () => {
    for (const key of [
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'host_permissions',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest['permissions']).not.toContain('tabs');
  });
});

describe('a page', () => {
  test('is left as it was by saving, the popup and the panel', async ({ app }) => {
    const page = await visit(app, practice('overlay'));
    const before = await footprint(page, '.msg-form__contenteditable');
    await clickMenu(app, page);
    await expect.poll(() => rows(app, 'people')).toHaveLength(1);
    await openPopup(app, page);
    await openPanel(app, page);
    expect(await footprint(page, '.msg-form__contenteditable')).toEqual(before);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((url) => url.startsWith('chrome-extension:'))).toEqual([]);
  });
});

describe('the extension’s pages', () => {
  test('have no way out: every channel is tried', async ({ app }) => {
    expect(await leaks(app)).toEqual([]);
    // What is told late is this test's doing, too.
    for (const target of app.browser.targets()) await app.watch.leave(target);
    // Each refused channel was told as a breach of the policy: that is this test's doing.
    expect(app.watch.troubles.length).toBeGreaterThan(10);
    app.watch.troubles.length = 0;
    app.watch.requests.length = 0;
  });

  test('use nothing that no policy can close', () => {
    const scripts = readdirSync(CHROME_BUILD, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js'),
    );
    for (const file of scripts) {
      expect(readFileSync(join(CHROME_BUILD, file), 'utf8'), file).not.toMatch(
        /RTCPeerConnection|webkitRTC/u,
      );
    }
  });

  test('would have them without the policy, so the trap works', async () => {
    const build = mkdtempSync(join(tmpdir(), 'boardside-without-policy-'));
    cpSync(CHROME_BUILD, build, { recursive: true });
    const { content_security_policy: _policy, ...rest } = manifest;
    writeFileSync(join(build, 'manifest.json'), JSON.stringify(rest));
    const app = await startApp({ build });
    try {
      await leaks(app, [
        'fetch',
        'xhr',
        'beacon',
        'websocket',
        'img',
        'iframe',
        'css-url',
        'worker-fetch',
      ]);
    } finally {
      await app.close();
      rmSync(build, { recursive: true, force: true });
    }
  });
});

/** What went out, once these channels are among it. */
async function leaks(app: App, expected: string[] = []): Promise<string[]> {
  const trap = await setTrap();
  try {
    const page = await openBoard(app, '/board');
    await page.evaluate(tryToLeak, trap.host);
    await (await wakeWorker(app)).evaluate(tryToLeakFromWorker, trap.host);
    const silent = () =>
      expected.filter((channel) => !trap.caught.some((what) => what.includes(`/${channel} `)));
    await expect.poll(() => silent()).toEqual([]);
    return trap.caught.filter((what) => what !== KNOCK);
  } finally {
    await trap.close();
  }
}
