import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { App } from './app.ts';
import type { Sites } from './sites.ts';

const require = createRequire(import.meta.url);
const FOLDER = resolve(import.meta.dirname, '../../fixtures/pages');

/** A page to practise on: what is served where, and what Boardside should make of it. */
export interface PracticePage {
  file: string;
  /** Its real address, under which it is shown. */
  url: string;
  /** Whom it is about. */
  name?: string;
  /** Whether address and title alone say so, as the popup's first line needs. */
  inFront?: boolean;
  /** The channel's label in the popup, and the message box, of a page with one. */
  channel?: string;
  box?: string;
}

export type PracticeName =
  | 'index'
  | 'overlay'
  | 'invite'
  | 'thread'
  | 'ember'
  | 'mynetwork'
  | 'dm'
  | 'channel'
  | 'speaker'
  | 'described'
  | 'profile'
  | 'mailto'
  | 'hostile';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, with these names
const listed = JSON.parse(readFileSync(join(FOLDER, 'pages.json'), 'utf8')) as Record<
  PracticeName,
  PracticePage
>;

export function practice(name: PracticeName): PracticePage {
  return { ...listed[name], file: join(FOLDER, listed[name].file) };
}

export function servePractice(sites: Sites): void {
  for (const { url, file } of Object.values(listed)) sites.serve(url, join(FOLDER, file));
}

/** Shows a page under its real address, its editors mounted. */
export async function visit(app: App, { url, file }: PracticePage): Promise<Page> {
  app.sites.serve(url, file);
  const page = await app.open(url);
  if (await page.evaluate(() => '__mountQuill' in globalThis)) {
    await page.addScriptTag({ path: require.resolve('quill/dist/quill.js') });
    await page.evaluate(() => {
      const own = globalThis as unknown as { Quill: unknown; __mountQuill(quill: unknown): number };
      return own.__mountQuill(own.Quill);
    });
  }
  return page;
}
