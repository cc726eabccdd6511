import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WxtBrowser } from 'wxt/browser';
import type { App } from './app.ts';
import { CHROME_BUILD } from './chromium.ts';
import { wakeWorker } from './worker.ts';

declare const chrome: WxtBrowser;

/**
 * A copy of the build that may show notices from its install, since no prompt
 * of the browser can be answered by a test. `asShipped` makes it the build as it
 * is, for the next start: the permission is gone then, as when somebody takes it back.
 */
export function buildWithNotices(): { build: string; asShipped: () => void; drop: () => void } {
  const build = mkdtempSync(join(tmpdir(), 'boardside-with-notices-'));
  cpSync(CHROME_BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  const shipped = readFileSync(file, 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build
  const { optional_permissions: optional, ...manifest } = JSON.parse(shipped) as {
    permissions: string[];
    optional_permissions: string[];
  };
  const permissions = [...manifest.permissions, ...optional];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return {
    build,
    asShipped: () => writeFileSync(file, shipped),
    drop: () => rmSync(build, { recursive: true, force: true }),
  };
}

/** The ids of the notices that are shown. */
export async function notices(app: App): Promise<string[]> {
  return (await wakeWorker(app)).evaluate(async () =>
    Object.keys((await chrome.notifications?.getAll()) ?? {}),
  );
}
