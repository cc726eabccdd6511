import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from './app.ts';
import { CHROME_BUILD } from './chromium.ts';

/** What the browser's own page of extensions works with. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateExtensionConfiguration(
        wanted: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' },
        done: () => void,
      ): void;
      addHostPermission(id: string, host: string, done: () => void): void;
      removeHostPermission(id: string, host: string, done: () => void): void;
    };
  };
}

/**
 * A build whose optional hosts are its own from the start. No prompt of the
 * browser can be answered by a test; whether such a host is allowed can be
 * changed on the browser's page of extensions, as a person may do at any time.
 */
export function buildWithHosts(): { build: string; drop: () => void } {
  const build = mkdtempSync(join(tmpdir(), 'boardside-with-hosts-'));
  cpSync(CHROME_BUILD, build, { recursive: true });
  const file = join(build, 'manifest.json');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own build
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return { build, drop: () => rmSync(build, { recursive: true, force: true }) };
}

/** Lets the extension into a site, or takes it out of all or one of them, on the browser's page of extensions. */
export async function setAccess(
  app: App,
  to: 'allow' | 'take back' | 'only chosen sites',
  host = '',
): Promise<void> {
  const page = await app.open('chrome://extensions/');
  await page.evaluate(
    (id, what, site) =>
      new Promise<void>((done) => {
        const { developerPrivate } = (globalThis as unknown as ExtensionsPage).chrome;
        const pattern = `https://${site}/*`;
        if (what === 'allow') developerPrivate.addHostPermission(id, pattern, done);
        else if (what === 'take back') developerPrivate.removeHostPermission(id, pattern, done);
        else {
          const wanted = { extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' } as const;
          developerPrivate.updateExtensionConfiguration(wanted, done);
        }
      }),
    app.id,
    to,
    host,
  );
  await page.close();
}
