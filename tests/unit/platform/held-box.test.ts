import { afterAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Held } from '@/lib/data/held';
import { freshExtension } from '../support/extension';

const words = (key: string, text = 'hello', since = 1_000): Held => ({
  key,
  what: 'Notes',
  text,
  since,
  place: 'board.html#/people/1',
  target: null,
});

/** As its first page held it: whoever takes it over gives it a key of its own. */
const asHeld = (one: Held): Held => ({ ...one, key: one.key.replace(/@.*/u, '') });

const { locks } = navigator;

/** The box as a page finds it that has just been loaded; `leave` is that the page goes. */
async function aPage() {
  vi.resetModules();
  const leaves: (() => void)[] = [];
  // A page's locks end with the page.
  const gone = new Promise<void>((resolve) => leaves.push(resolve));
  const request = (name: string, ...rest: unknown[]) => {
    const work = rest.at(-1) as (lock: unknown) => unknown;
    const options = rest.length > 1 ? (rest[0] as LockOptions) : {};
    return locks.request(name, options, (lock) => Promise.race([work(lock), gone]));
  };
  vi.stubGlobal('navigator', { locks: { request } });
  const box = await import('@/lib/platform/held-box');
  const { shelve, takeOver } = box;
  return {
    shelve,
    /** What is taken over at once; `later` gets what comes after. */
    takeOver: async (later: (words: Held[]) => void = () => undefined) => {
      const found: Held[] = [];
      let adopt = (some: Held[]): void => {
        found.push(...some);
      };
      await takeOver((some) => adopt(some));
      adopt = later;
      return found.map(asHeld);
    },
    leave: async () => {
      for (const leave of leaves) leave();
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

freshExtension();
afterAll(() => void vi.unstubAllGlobals());

describe('words that could not be stored', () => {
  it('are there for the next page once theirs is gone', async () => {
    const first = await aPage();
    expect(await first.shelve([words('a'), words('b')])).toBe(true);
    await first.leave();
    const second = await aPage();
    expect((await second.takeOver()).map(({ key }) => key)).toEqual(['a', 'b']);
    expect(await (await aPage()).takeOver()).toEqual([]);
  });

  it('are lost by no page that ends while it takes them over, nor doubled', async () => {
    for (const text of ['of one page', 'of another']) {
      const page = await aPage();
      await page.shelve([words('a', text)]);
      await page.leave();
    }
    for (let time = 0; time < 2; time += 1) {
      const next = await aPage();
      const found = await next.takeOver();
      expect(found.map(({ text }) => text).toSorted()).toEqual(['of another', 'of one page']);
      await next.leave();
    }
  });

  it('stay with their page while it is there, and come over when it goes', async () => {
    const first = await aPage();
    await first.shelve([words('a')]);
    const second = await aPage();
    const later = vi.fn<(words: Held[]) => void>();
    expect(await second.takeOver(later)).toEqual([]);
    expect(later).not.toHaveBeenCalled();
    await first.shelve([words('a', 'hello there')]);
    await first.leave();
    await vi.waitFor(() => expect(later).toHaveBeenCalledOnce());
    expect(later.mock.calls[0]?.[0].map(asHeld)).toEqual([words('a', 'hello there')]);
  });

  it('are not there any more once their page has stored them', async () => {
    const first = await aPage();
    await first.shelve([words('a')]);
    await first.shelve([]);
    await first.leave();
    expect(await (await aPage()).takeOver()).toEqual([]);
    expect(await fakeBrowser.storage.local.get('held')).toEqual({ held: {} });
  });

  it('of several pages do not get in each other’s way', async () => {
    const pages = [await aPage(), await aPage(), await aPage()];
    await Promise.all(pages.map(({ shelve }, index) => shelve([words(`of ${index}`)])));
    for (const { leave } of pages) await leave();
    const found = await (await aPage()).takeOver();
    expect(found.map(({ key }) => key).toSorted()).toEqual(['of 0', 'of 1', 'of 2']);
  });
});

describe('a disk that takes nothing at all', () => {
  it('leaves them in the browser’s memory', async () => {
    const first = await aPage();
    await first.shelve([words('a')]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('IO error'));
    expect(await first.shelve([words('a', 'more', 2_000)])).toBe(true);
    await first.leave();
    vi.restoreAllMocks();
    expect(await (await aPage()).takeOver()).toEqual([words('a', 'more', 2_000)]);
  });

  it('is told to whoever would reload, when even that fails', async () => {
    const page = await aPage();
    for (const area of ['local', 'session'] as const) {
      vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('IO error'));
    }
    expect(await page.shelve([words('a')])).toBe(false);
  });
});

describe('what is in the box and makes no sense', () => {
  it('is no words', async () => {
    await fakeBrowser.storage.local.set({ held: { one: [{ key: 1 }] } });
    await fakeBrowser.storage.session.set({ held: 'what' });
    expect(await (await aPage()).takeOver()).toEqual([]);
  });
});
