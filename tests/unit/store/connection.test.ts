import { Dexie } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSIONS } from '@/lib/store/schema';
import { aGuess } from '../support/rows';

/** The store as a page has it open that has just been loaded. */
async function aPage() {
  vi.resetModules();
  const [open, { db }, connection, people, { saveLead }, { undo }] = await Promise.all([
    import('@/lib/store/open'),
    import('@/lib/store/db'),
    import('@/lib/store/connection'),
    import('@/lib/store/people'),
    import('@/lib/store/people'),
    import('@/lib/store/mutate'),
  ]);
  leaving.push(async () => {
    // One that still hears of its end, or is just being opened, would be open after it was closed.
    await new Promise((resolve) => setTimeout(resolve, 20));
    await open.openStore().catch(() => undefined);
    db.close();
  });
  return { ...open, ...connection, ...people, db, saveLead, undo };
}
type Page = Awaited<ReturnType<typeof aPage>>;
const leaving: (() => Promise<void>)[] = [];

/** What a browser does that has lost its hold of the files. */
function closeUnder({ db }: Page): void {
  forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

/** Another connection to the same database, which closes only when it is told to. */
function openRaw(version: number, upgrade?: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('boardside', version);
    opening.addEventListener('upgradeneeded', () => upgrade?.());
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error(String(opening.error))));
  });
}

beforeEach(() => Dexie.delete('boardside'));
afterEach(async () => {
  for (const leave of leaving.splice(0)) await leave();
});

describe('a store that the browser closed under us', () => {
  it('is opened again by itself', async () => {
    const page = await aPage();
    await page.openStore();
    closeUnder(page);
    await vi.waitFor(() => expect(page.db.isOpen()).toBe(false), { interval: 1 });
    await vi.waitFor(() => expect(page.db.isOpen()).toBe(true));
    expect(page.connection()).toBe('open');
  });

  it('takes what is written meanwhile, once', async () => {
    const page = await aPage();
    await page.openStore();
    closeUnder(page);
    const { changes } = await page.saveLead(aGuess({ name: 'Ngozi Brightwater' }));
    expect(await page.db.people.count()).toBe(1);
    expect(changes.filter(({ table }) => table === 'people')).toHaveLength(1);
    closeUnder(page);
    await page.undo(changes);
    expect(await page.db.people.count()).toBe(0);
  });

  it('has its live queries answered anew', async () => {
    const page = await aPage();
    await page.openStore();
    const seen: number[] = [];
    const query = () => page.answered(() => page.db.people.count());
    const live = Dexie.liveQuery(query).subscribe((count) => seen.push(count));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    closeUnder(page);
    // By somebody else, while we could not hear of it.
    const raw = await openRaw(VERSIONS.length * 10);
    raw.transaction('people', 'readwrite').objectStore('people').put({ id: 'p', nameKey: 'p' });
    raw.close();
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    live.unsubscribe();
  });

  it('is opened three times at most when it is closed again each time', async () => {
    const page = await aPage();
    await page.openStore();
    // One that was never written to is looked after for longer.
    await page.saveLead(aGuess());
    const open = vi.spyOn(page.db, 'open');
    page.db.on('ready', () => void setTimeout(() => page.db.isOpen() && closeUnder(page)), true);
    closeUnder(page);
    await vi.waitFor(() => expect(page.connection()).toBe('lost'), 4_000);
    expect(open).toHaveBeenCalledTimes(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(open).toHaveBeenCalledTimes(3);
  });

  it('that can’t be opened is lost until somebody asks, and says what it lacks', async () => {
    const page = await aPage();
    await page.openStore();
    const no = new DOMException('Internal error.', 'UnknownError');
    const open = vi.spyOn(page.db, 'open').mockRejectedValue(no);
    const heard = vi.fn();
    page.watchConnection(heard);
    closeUnder(page);
    await vi.waitFor(() => expect(page.connection()).toBe('lost'), 4_000);
    expect(heard).toHaveBeenCalledOnce();
    await expect(page.saveLead(aGuess())).rejects.toThrow(Dexie.DatabaseClosedError);
    open.mockRestore();
    await page.tryAgain();
    expect(page.connection()).toBe('open');
    await page.saveLead(aGuess());
  });

  it('on purpose stays closed', async () => {
    const page = await aPage();
    await page.openStore();
    page.db.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.db.isOpen()).toBe(false);
    await expect(page.saveLead(aGuess())).rejects.toThrow(Dexie.DatabaseClosedError);
  });
});

describe('a read that the disk does not answer', () => {
  it('is asked again over a new connection', async () => {
    const page = await aPage();
    await page.openStore();
    let fails = true;
    const seen: number[] = [];
    const live = Dexie.liveQuery(() =>
      page.answered(() => {
        const counted = page.db.people.count();
        if (!fails) return counted;
        fails = false;
        const why = new DOMException('Internal error.', 'UnknownError');
        return counted.then(() => Promise.reject(why));
      }),
    ).subscribe((count) => seen.push(count));
    await vi.waitFor(() => expect(seen).toEqual([0]));
    expect(page.connection()).toBe('open');
    live.unsubscribe();
  });

  it('for a reason of its own fails as it did', async () => {
    const page = await aPage();
    const slip = () => page.answered(() => Promise.reject(new Error('a slip')));
    await expect(slip()).rejects.toThrow('a slip');
  });
});

describe('an upgrade by a newer page', () => {
  it('is not held up by an older one, which knows it and opens nothing', async () => {
    const page = await aPage();
    await page.openStore();
    const newer = await openRaw(VERSIONS.length * 10 + 10);
    expect(page.connection()).toBe('updated');
    expect(page.db.isOpen()).toBe(false);
    await expect(page.saveLead(aGuess())).rejects.toThrow(Dexie.DatabaseClosedError);
    await expect(page.tryAgain()).rejects.toThrow(Dexie.DatabaseClosedError);
    expect(newer.version).toBe(VERSIONS.length * 10 + 10);
    newer.close();
  });

  it('waits for an old page that does not let go, says so, and goes on by itself', async () => {
    const old = await openRaw((VERSIONS.length - 1) * 10);
    const page = await aPage();
    const opening = page.openStore();
    await vi.waitFor(() => expect(page.connection()).toBe('blocked'));
    expect(page.db.isOpen()).toBe(false);
    old.close();
    await opening;
    expect(page.connection()).toBe('open');
  });
});

describe('a store whose files another page writes anew', () => {
  it('is let go at once, and opened again', async () => {
    const page = await aPage();
    await page.openStore();
    await Dexie.delete('boardside');
    await vi.waitFor(() => expect(page.db.isOpen()).toBe(true));
    expect(page.connection()).toBe('open');
    expect(await page.db.seats.count()).toBe(5);
  });
});
