import { browser } from './browser';
import { clearNotification, shownNotifications } from './notifications';

/** Everything that the browser keeps for Boardside beside its database, and how each is let go of. */
export const BESIDES: readonly { what: string; forget: () => Promise<unknown> }[] = [
  { what: 'settings and copies', forget: () => browser.storage.local.clear() },
  { what: 'snapshots', forget: emptyFiles },
  { what: 'the browser’s notices', forget: clearNotices },
  { what: 'alarms', forget: () => browser.alarms.clearAll() },
  { what: 'the mark on the toolbar button', forget: clearBadge },
  { what: 'permissions', forget: giveBack },
  { what: 'what this session remembers', forget: clearSession },
];

/** The names of what is in `storage.local`. */
export async function localKeys(): Promise<string[]> {
  return Object.keys(await browser.storage.local.get(null));
}

/** Files of the origin private file system, where the browser has one. */
async function emptyFiles(): Promise<void> {
  const root = await navigator.storage?.getDirectory?.();
  if (!root) return;
  const names = await Array.fromAsync(root.keys());
  for (const name of names) await root.removeEntry(name, { recursive: true });
}

async function clearNotices(): Promise<void> {
  for (const id of await shownNotifications()) await clearNotification(id);
}

async function clearBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '' });
  await browser.action.setTitle({ title: '' });
}

/** What was allowed since the installation; what came with it can't be given back. */
async function giveBack(): Promise<void> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const may = <T extends string>(given: readonly T[], optional: readonly string[] = []) =>
    given.filter((one) => optional.includes(one));
  await browser.permissions.remove({
    permissions: may(permissions, manifest.optional_permissions),
    origins: may(origins, manifest.optional_host_permissions),
  });
}

async function clearSession(): Promise<void> {
  await browser.storage.session.clear();
  globalThis.localStorage?.clear();
  globalThis.sessionStorage?.clear();
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches.delete(name)));
}
