import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Held } from '@/lib/data/held';
import { db } from '@/lib/store/db';
import { startDraft } from '@/lib/store/drafts';
import { heldNow, storeHeld, takeHeld } from '@/lib/store/held';
import { startSession } from '@/lib/store/sessions';
import type { Target } from '@/lib/store/held-target';
import { putBack } from '@/lib/store/put-back';
import { freshExtension } from '../support/extension';
import { aDraft } from '../support/rows';
import { freshStore, later, savedPerson } from '../support/store';

freshExtension();
freshStore();
beforeEach(() => {
  // What opens the store looks after its second copy; here it is open already.
  vi.spyOn(db, 'open').mockImplementation(() => Promise.resolve(db) as never);
});
afterEach(() => {
  takeHeld(() => true);
  for (const leave of leaving.splice(0)) leave();
});

const held = (target: Target | null, text: string, since = Date.now()): Held => ({
  key: 'k',
  what: 'Notes',
  text,
  since,
  place: 'sidepanel.html#/today',
  target,
});

/** A page that was left with these words in its hands, and the page after it. */
async function nextPage(...words: Held[]) {
  await fakeBrowser.storage.local.set({ held: { 'a page that is gone': words } });
  vi.resetModules();
  const shelf = await import('@/lib/store/held-shelf');
  const list = await import('@/lib/store/held');
  await shelf.adoptHeld();
  // It has a connection of its own, and is closed with its test.
  const page = await import('@/lib/store/db');
  leaving.push(() => page.db.close());
  return { ...shelf, ...list };
}
const leaving: (() => void)[] = [];

/** What each page keeps beside the store. */
async function onShelves(): Promise<Held[][]> {
  const { held: shelves } = await fakeBrowser.storage.local.get<{
    held?: Record<string, Held[]>;
  }>();
  return Object.values(shelves ?? {});
}

async function aSession(notes = ''): Promise<string> {
  const { id } = await startSession(await savedPerson(), 30);
  await db.sessions.update(id, { notes });
  return id;
}
const notesOf = async (id: string) => (await db.sessions.get(id))?.notes;

describe('notes that an earlier page could not store', () => {
  it('are merged with what was written since', async () => {
    const sessionId = await aSession('first\nlast\n');
    const target: Target = { kind: 'notes', sessionId, base: 'first\n' };
    await putBack(held(target, 'first\n! of before\n'));
    expect((await notesOf(sessionId))?.split('\n').toSorted()).toEqual(
      ['! of before', 'first', 'last', ''].toSorted(),
    );
    expect(await db.takeaways.count()).toBe(1);
  });

  it('are there once, when their page ended in the middle of a word that was stored in part', async () => {
    const sessionId = await aSession('first\n! measu');
    await putBack(held({ kind: 'notes', sessionId, base: 'first\n' }, 'first\n! measur'));
    expect(await notesOf(sessionId)).toBe('first\n! measur');
  });

  it('stand on a line of their own, when they were typed before the notes were there', async () => {
    const sessionId = await aSession('first');
    await putBack(held({ kind: 'line', sessionId }, 'second'));
    await putBack(held({ kind: 'line', sessionId }, 'third'));
    // Its page may have ended before it could say that it was stored.
    await putBack(held({ kind: 'line', sessionId }, 'third'));
    expect(await notesOf(sessionId)).toBe('first\nsecond\nthird');
  });

  it('have nowhere to go once their session is removed', async () => {
    const target: Target = { kind: 'notes', sessionId: crypto.randomUUID(), base: '' };
    await expect(putBack(held(target, 'x'))).rejects.toThrow('not there any more');
  });
});

/** A message with this id, or a new one, as it was typed at a moment. */
const typed = (id: string | null, body: string, at = Date.now()): Target => ({
  kind: 'draft',
  id: id ?? NEW,
  isNew: id === null,
  at,
  content: aDraft({ body }),
});
const NEW = crypto.randomUUID();
const bodies = async () => (await db.drafts.toArray()).map(({ body }) => body).toSorted();

describe('a message that an earlier page could not store', () => {
  it('goes on where it was, or begins', async () => {
    const content = aDraft({ body: 'as it was stored' });
    const { id } = await startDraft(content);
    later();
    await putBack(held(typed(id, 'as it was typed'), ''));
    await putBack(held(typed(null, 'another'), ''));
    expect(await bodies()).toEqual(['another', 'as it was typed']);
  });

  it('is there once, when its page ended before it could say that it was stored', async () => {
    const { id } = await startDraft(aDraft({ body: 'begun' }), NEW);
    const words = held(typed(null, 'begun, and gone on'), '');
    later();
    await putBack(words);
    later();
    await putBack(words);
    expect(await bodies()).toEqual(['begun, and gone on']);
    await db.drafts.update(id, { state: 'sent' });
    await putBack(words);
    expect(await bodies()).toEqual(['begun, and gone on']);
  });

  it('goes to whom it was for at last, though no word of it changed', async () => {
    const personId = await savedPerson();
    const { id } = await startDraft(aDraft({ body: 'Hello', personId: null }));
    later();
    const content = aDraft({ body: 'Hello', personId });
    await putBack(held({ kind: 'draft', id, isNew: false, at: Date.now(), content }, ''));
    expect(await db.drafts.toArray()).toMatchObject([{ body: 'Hello', personId }]);
  });

  it('is there once, when it was typed early and carried over to another', async () => {
    await startDraft(aDraft({ body: 'It was good to talk. Thank you!' }));
    await putBack(held(typed(null, 'Thank you!'), ''));
    expect(await bodies()).toEqual(['It was good to talk. Thank you!']);
  });

  it('does not come over newer words, or over what was sent', async () => {
    const content = aDraft({ body: 'as it was stored' });
    const { id } = await startDraft(content);
    const older = typed(id, 'older', Date.now() - 1);
    await expect(putBack(held(older, ''))).rejects.toThrow('changed meanwhile');
    await db.drafts.update(id, { state: 'sent' });
    await expect(putBack(held(older, ''))).rejects.toThrow('sent or thrown away');
    expect(await db.drafts.toArray()).toMatchObject([{ body: 'as it was stored' }]);
  });
});

describe('the page after', () => {
  it('goes on holding what the one before held, and keeps it on a shelf of its own', async () => {
    const page = await nextPage(held(null, 'hello'));
    expect(page.heldNow()).toMatchObject([{ held: { what: 'Notes', text: 'hello' }, retry: null }]);
    expect(heldNow()).toEqual([]);
    await page.shelved();
    expect(await onShelves()).toMatchObject([[{ text: 'hello' }]]);
    expect(page.isSafe()).toBe(true);
    page.takeHeld(() => true);
    await page.shelved();
    expect(await fakeBrowser.storage.local.get('held')).toEqual({ held: {} });
  });

  it('has on its shelf at once what was held before anybody looked', async () => {
    const page = await nextPage();
    page.hold({ key: 'k', what: 'A message', text: 'early', target: null }, null, null);
    page.startShelving();
    await vi.waitFor(
      async () => expect(await onShelves()).toMatchObject([[{ text: 'early' }]]),
      100,
    );
  });

  it('puts words back once, however long that takes', async () => {
    const page = await nextPage(held(typed(null, 'hello'), 'hello'));
    const { db: own } = await import('@/lib/store/db');
    await own.open();
    // Another page takes in a large file.
    let done = () => undefined as void;
    const busy = own.transaction('rw', own.drafts, () => {
      const until = new Promise<void>((resolve) => (done = resolve));
      return Dexie.waitFor(until);
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (let time = 0; time < 2; time += 1) {
      const trying = page.storeHeld();
      await vi.advanceTimersByTimeAsync(5_000);
      expect(await trying).toBe(false);
    }
    vi.useFakeTimers({ toFake: ['Date'] });
    done();
    await busy;
    expect(await page.storeHeld()).toBe(true);
    expect(await own.drafts.count()).toBe(1);
    expect(page.heldNow()).toEqual([]);
  });

  it('only offers what can’t be put back', async () => {
    const gone: Target = { kind: 'line', sessionId: crypto.randomUUID() };
    const page = await nextPage(held(gone, 'hello'), { ...held(null, 'other'), key: 'o' });
    expect(page.heldNow().map(({ retry }) => retry !== null)).toEqual([true, false]);
    expect(await page.storeHeld()).toBe(true);
    expect(page.heldNow().map(({ retry }) => retry !== null)).toEqual([false, false]);
    page.takeHeld(() => true);
  });

  it('has nothing to do where nothing was held', async () => {
    const page = await nextPage();
    expect(page.heldNow()).toEqual([]);
    expect(await storeHeld()).toBe(true);
  });
});
