import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from './app.ts';
import { until } from './until.ts';

/** Where the browser puts what is saved from now on. */
export async function downloads(app: App): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'boardside-downloads-'));
  const client = await app.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

/** The file that was saved there, once it is whole. */
export async function saved(folder: string): Promise<{ name: string; text: string }> {
  const name = await until('a file is saved', () =>
    readdirSync(folder).find((one) => !/\.crdownload$|^\./u.test(one)),
  );
  const text = await until('it is whole', () => readFileSync(join(folder, name), 'utf8') || null);
  return { name, text };
}
