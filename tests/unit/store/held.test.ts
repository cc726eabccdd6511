import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  adopt,
  heldNow,
  hold,
  onlyOffer,
  release,
  storeHeld,
  takeHeld,
  watchHeld,
} from '@/lib/store/held';
import { createHeldAutosave, fieldAutosave } from '@/lib/store/held-autosave';

const FULL = new DOMException('no more', 'QuotaExceededError');
const WORDS = { key: 'k', what: 'Notes', text: 'hello', target: null };
const texts = () => heldNow().map(({ held }) => held.text);

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  takeHeld(() => true);
  // What is being tried comes to its end.
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
});

/** A disk that takes nothing until it is told to. */
function fullDisk() {
  const disk = { full: true, slow: false, stored: [] as string[] };
  const save = async (text: string) => {
    if (disk.slow) await new Promise((resolve) => setTimeout(resolve, 10_000));
    if (disk.full) throw FULL;
    disk.stored.push(text);
  };
  return { disk, save };
}

describe('what is typed while the disk is full', () => {
  it('is held, the newest words of each field', async () => {
    const { save } = fullDisk();
    const one = fieldAutosave('Purpose', save);
    const two = fieldAutosave('Title', save);
    for (const text of ['a', 'ab', 'abc']) one.push(text);
    two.push('t');
    await vi.advanceTimersByTimeAsync(10);
    one.push('abcd');
    // Before the disk has said anything of it.
    expect(texts()).toEqual(['abcd', 't']);
    expect(heldNow()[0]).toMatchObject({ held: { what: 'Purpose' }, trouble: { kind: 'full' } });
  });

  it('is stored by itself once there is room, in the order it was typed', async () => {
    const { disk, save } = fullDisk();
    const autosaves = ['one', 'two', 'three'].map((label) => fieldAutosave(label, save));
    for (const [index, autosave] of autosaves.entries()) autosave.push(`${index}`);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(texts()).toEqual(['0', '1', '2']);
    disk.full = false;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(texts()).toEqual([]);
    expect(disk.stored).toEqual(['0', '1', '2']);
  });

  it('is stored with the next key that is typed, too', async () => {
    const { disk, save } = fullDisk();
    const autosave = fieldAutosave('Purpose', save);
    autosave.push('a');
    await vi.advanceTimersByTimeAsync(10);
    disk.full = false;
    autosave.push('ab');
    await autosave.settled();
    expect(texts()).toEqual([]);
    expect(disk.stored).toEqual(['ab']);
  });

  it('is tried again at growing distances, not in a loop', async () => {
    const { save } = fullDisk();
    const tried = vi.fn(save);
    fieldAutosave('Purpose', tried).push('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tried.mock.calls.length).toBeLessThan(10);
    expect(tried.mock.calls.length).toBeGreaterThan(3);
  });
});

describe('a disk that takes long', () => {
  it('has the words held until it has answered', async () => {
    const { disk, save } = fullDisk();
    Object.assign(disk, { slow: true, full: false });
    fieldAutosave('Purpose', save).push('a');
    await vi.advanceTimersByTimeAsync(100);
    expect(texts()).toEqual([]);
    // With the way to the shelf it is within the half second that is promised (Trust 6).
    await vi.advanceTimersByTimeAsync(150);
    expect(texts()).toEqual(['a']);
    expect(heldNow()[0]?.trouble.kind).toBe('slow');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(texts()).toEqual([]);
    expect(disk.stored[0]).toBe('a');
  });

  it('that never answers does not keep the others waiting', async () => {
    const stored: string[] = [];
    hold(WORDS, FULL, () => new Promise(() => undefined));
    hold({ ...WORDS, key: 'other' }, FULL, async () => void stored.push('other'));
    const trying = storeHeld();
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await trying).toBe(false);
    expect(texts()).toHaveLength(2);
  });
});

describe('a field that was left and is typed in again', () => {
  it('is not overwritten by its older words, which are only offered then', async () => {
    const { disk, save } = fullDisk();
    fieldAutosave('Purpose', save).push('older');
    await vi.advanceTimersByTimeAsync(10);
    disk.full = false;
    const again = fieldAutosave('Purpose', save);
    again.push('newer');
    await again.settled();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(disk.stored).toEqual(['newer']);
    expect(heldNow()).toMatchObject([{ held: { text: 'older' }, retry: null }]);
  });
});

describe('the list of what is held', () => {
  it('says since when, however often the words change', () => {
    hold(WORDS, FULL, null);
    const [first] = heldNow();
    vi.advanceTimersByTime(60_000);
    hold({ ...WORDS, text: 'hello there' }, FULL, null);
    expect(heldNow()).toMatchObject([{ held: { since: first?.held.since, text: 'hello there' } }]);
  });

  it('tells of every change, and is the same thing between them', () => {
    const heard = vi.fn();
    const stop = watchHeld(heard);
    const before = heldNow();
    release('nothing of that name');
    expect(heldNow()).toBe(before);
    hold(WORDS, FULL, null);
    release('k');
    stop();
    hold(WORDS, FULL, null);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hands words over to whoever goes on with them', async () => {
    const retry = vi.fn(() => Promise.resolve());
    hold(WORDS, FULL, retry);
    expect(takeHeld(({ what }) => what === 'Notes')).toMatchObject([{ text: 'hello' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(retry).not.toHaveBeenCalled();
  });

  it('keeps words that nobody can store any more, to be read', async () => {
    const held = { ...WORDS, since: 1, place: 'board.html#/people/1' };
    adopt(held, () => Promise.reject(FULL));
    onlyOffer('k');
    expect(await storeHeld()).toBe(true);
    expect(heldNow()).toMatchObject([{ held, retry: null }]);
  });

  it('does not let what was refused for its own sake stand in the way of the rest', async () => {
    const stored: string[] = [];
    hold(WORDS, FULL, () => Promise.reject(new Error('There is one already')));
    hold({ ...WORDS, key: 'other' }, FULL, async () => void stored.push('other'));
    expect(await storeHeld()).toBe(false);
    expect(stored).toEqual(['other']);
    expect(texts()).toEqual(['hello']);
  });
});

describe('words of a message', () => {
  it('are held under what the message is by then', async () => {
    const place = { id: 'none' };
    const autosave = createHeldAutosave<string>(
      () => Promise.reject(FULL),
      (text) => ({ key: 'draft', what: 'A message', text, target: place.id }),
    );
    autosave.push('a');
    await vi.advanceTimersByTimeAsync(10);
    place.id = 'one';
    autosave.push('ab');
    expect(heldNow()).toMatchObject([{ held: { target: 'one', text: 'ab' } }]);
  });
});
