import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { firefoxPath } from '../../tools/browsers.ts';
import { until } from './until.ts';

const BUILD = resolve(import.meta.dirname, '../../../.output/firefox-mv3');
const ID = 'boardside@boardside.invalid';

export interface FirefoxOptions {
  /** Sites the extension is let into, which otherwise takes a click on its button that nothing here can make. */
  hosts?: string[];
}

/** Firefox with Boardside in it, driven over WebDriver BiDi. `origin` is where its pages are. */
export async function startFirefox({ hosts }: FirefoxOptions = {}): Promise<{
  browser: Browser;
  origin: string;
}> {
  const uuid = randomUUID();
  const build = hosts ? withHosts(hosts) : BUILD;
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    // Without it Firefox keeps automation away from an extension's own pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: uuid }),
    },
  });
  try {
    await browser.installExtension(build);
  } catch (error) {
    await browser.close();
    throw error;
  }
  // Firefox reads it as long as it runs.
  if (build !== BUILD) browser.once('disconnected', () => rmSync(build, { recursive: true }));
  return { browser, origin: `moz-extension://${uuid}` };
}

/** The same build but for its manifest, which asks for these sites. */
function withHosts(hosts: string[]): string {
  const build = mkdtempSync(join(tmpdir(), 'boardside-firefox-'));
  cpSync(BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return build;
}

/**
 * Opens one of the extension's pages. Firefox reports no load event for them,
 * for which `goto` alone would wait in vain: what is there tells.
 */
export async function go(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => null);
  await until(`${url} is shown`, () =>
    page.evaluate(
      (address) => location.href === address && document.readyState === 'complete',
      url,
    ),
  );
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Exceptions and breaches of the policy in the extension's pages. Firefox keeps
 * its log events of these pages to itself, so its own console is asked.
 */
export async function troublesIn(browser: Browser, origin: string): Promise<string[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- puppeteer has no public way to a chrome context
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result['contexts'] as { context: string }[];
  const expression = `JSON.stringify(Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & 1))
    .map(({ errorMessage, sourceName }) => errorMessage + ' ' + sourceName))`;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: false,
  });
  const { value } = (result as { result: { value: string } }).result;
  return (JSON.parse(value) as string[]).filter((line) => line.includes(origin));
}
