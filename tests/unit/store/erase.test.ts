import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeJobs } from '@/lib/platform/alarm';
import { changeSettings } from '@/lib/platform/storage';
import { db } from '@/lib/store/db';
import { countEverything, eraseEverything, WRITERS } from '@/lib/store/erase';
import { closeStore, openStore } from '@/lib/store/open';
import { takeSnapshot } from '@/lib/store/snapshots/take';
import { readSettings } from '@/lib/settings/settings';
import { FakeFolder } from '../support/opfs';
import { freshExtension, withApi } from '../support/extension';
import { savedPerson } from '../support/store';

freshExtension();

/** The origin private file system with these names at its top. */
function filesOf(names: string[]) {
  const left = new Set(names);
  const root = {
    keys: () => left.values(),
    removeEntry: (name: string) => Promise.resolve(left.delete(name)),
  };
  return { left, storage: { getDirectory: () => Promise.resolve(root) } };
}

/** A browser in which a permission was granted, a notice is shown and something was allowed. */
function browserOf(files = filesOf(['snapshots'])) {
  const [removed, badge] = [vi.fn<(given: object) => Promise<boolean>>(), { text: '3', title: '' }];
  removed.mockResolvedValue(true);
  withApi({
    action: {
      setBadgeText: ({ text }: { text: string }) => Promise.resolve((badge.text = text)),
      setTitle: ({ title }: { title: string }) => Promise.resolve((badge.title = title)),
    },
    permissions: {
      contains: () => Promise.resolve(true),
      getAll: () =>
        Promise.resolve({
          permissions: ['storage', 'notifications'],
          origins: ['https://app.slack.com/*'],
        }),
      remove: removed,
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Boardside',
    version: '1',
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://app.slack.com/*'],
  } as never);
  vi.stubGlobal('navigator', { locks: navigator.locks, storage: files.storage });
  const page = { reload: vi.fn<() => void>(), pathname: '/board.html' };
  const shelf = { clear: vi.fn<() => void>() };
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', { replaceState: vi.fn<() => void>() });
  vi.stubGlobal('localStorage', shelf);
  vi.stubGlobal('sessionStorage', shelf);
  return { removed, badge, page, shelf, files };
}

/** Erases until the page begins again; whoever wants in waits for that, so here it is let in. */
async function erased(page: { reload: ReturnType<typeof vi.fn> }): Promise<void> {
  const answer = eraseEverything('/welcome');
  await vi.waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
  void answer.catch(() => null);
  await letIn();
}

/** As when the page is gone. */
async function letIn(): Promise<void> {
  for (const name of ['stored-call', 'stored-stay', ...WRITERS])
    await navigator.locks.request(name, { steal: true }, () => null);
}

beforeEach(async () => {
  closeStore();
  await db.delete();
  await openStore();
});
afterEach(() => vi.unstubAllGlobals());

describe('deleting everything', () => {
  it('counts what there is', async () => {
    await savedPerson();
    expect(await countEverything()).toMatchObject({ people: 1, seats: 5, sessions: 0 });
  });

  it('leaves nothing, and the store as a new profile has it', async () => {
    const { removed, badge, page, shelf, files } = browserOf();
    await savedPerson();
    await changeSettings({ myName: 'Ngozi' });
    await changeJobs(() => [{ id: 'reminders', kind: 'reminders', at: 9e12 }]);
    await fakeBrowser.storage.local.set({ 'copy:people/1': { name: 'Ada' } });
    await fakeBrowser.storage.session.set({ place: 1 });
    const before = await indexedDB.databases();
    expect(before.map(({ name }) => name)).toContain('boardside');
    await erased(page);
    expect(await indexedDB.databases()).toEqual([]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    expect(badge).toEqual({ text: '', title: '' });
    expect(files.left.size).toBe(0);
    expect(shelf.clear).toHaveBeenCalled();
    expect(removed).toHaveBeenCalledExactlyOnceWith({
      permissions: ['notifications'],
      origins: ['https://app.slack.com/*'],
    });
    await openStore();
    expect(await db.people.count()).toBe(0);
    expect(await db.seats.count()).toBe(5);
  });

  it('says what could not be deleted, and deletes the rest', async () => {
    const files = filesOf([]);
    files.storage.getDirectory = () => Promise.reject(new Error('in use'));
    const { page } = browserOf(files);
    await savedPerson();
    expect(await eraseEverything('')).toEqual(['snapshots (Error: in use)']);
    expect(page.reload).not.toHaveBeenCalled();
    await openStore();
    expect(await db.people.count()).toBe(0);
  });

  it('lets nothing come back from an earlier state that could not be deleted', async () => {
    const root = new FakeFolder();
    root.removeEntry = () => Promise.reject(new Error('in use'));
    browserOf({ left: new Set(), storage: { getDirectory: () => Promise.resolve(root) } } as never);
    await savedPerson();
    await takeSnapshot({ reason: 'regular' }, readSettings({}));
    expect(await eraseEverything('')).toEqual(['snapshots (Error: in use)']);
    await openStore();
    expect(await db.people.count()).toBe(0);
    expect(await db.seats.count()).toBe(5);
  });

  it('keeps what is on its way to the settings from coming back', async () => {
    const { page } = browserOf();
    const answer = eraseEverything('');
    const late = changeSettings({ myName: 'Ngozi' });
    await vi.waitFor(() => expect(page.reload).toHaveBeenCalledOnce());
    // Whoever wrote it is gone with its page before the locks are let go of.
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    void Promise.allSettled([answer, late]);
    await letIn();
  });
});
