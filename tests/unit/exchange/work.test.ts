import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY_MS } from '@/lib/data/day';
import {
  dueToSave,
  MOST_KEYS,
  NO_WORK,
  readWork,
  savedFile,
  worked,
  type Work,
} from '@/lib/exchange/work';
import { getWork, noteFile, noteWork, watchWork } from '@/lib/platform/storage';
import { freshExtension } from '../support/extension';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => `people/${from + index}`);
/** A file saved so many days ago (none if null), and so many rows changed since. */
const after = (days: number, changed: number, file = true): Work =>
  worked(file ? savedFile(NOW - days * DAY_MS) : NO_WORK, rows(changed), NOW - days * DAY_MS);

describe('work since the last file', () => {
  it('counts every row once, from its first change on', () => {
    const once = worked(NO_WORK, ['people/1', 'people/2', 'people/1'], NOW);
    expect(once).toEqual({ fileAt: null, since: NOW, keys: ['people/1', 'people/2'] });
    expect(worked(once, ['people/2'], NOW + 1)).toBe(once);
    expect(worked(once, ['seats/1'], NOW + 1)).toMatchObject({ since: NOW, keys: { length: 3 } });
  });

  it('is not what became of reminders', () => {
    expect(worked(NO_WORK, ['reminders/1'], NOW)).toBe(NO_WORK);
  });

  it('never grows beyond its limit, and is sound whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ maxLength: 150 }))), (changes) => {
        const all = changes.reduce((work, keys) => worked(work, keys, NOW), after(1, 150));
        expect(readWork(all)).toBe(all);
        expect(new Set(all.keys).size).toBe(all.keys.length);
      }),
    );
  });

  it('began at the latest now, wherever the clock was before', () => {
    const ahead = worked(NO_WORK, rows(1), NOW + DAY_MS);
    expect(worked(ahead, rows(2), NOW)).toMatchObject({ since: NOW });
  });

  it('is over with the next file', () => {
    expect(savedFile(NOW)).toEqual({ fileAt: NOW, since: null, keys: [] });
  });

  it.each([null, 'x', { fileAt: 'x', since: 1, keys: [] }, { keys: [7] }])(
    'that makes no sense is none: %j',
    (stored) => expect(readWork(stored)).toBe(NO_WORK),
  );
});

describe('a file is to be saved', () => {
  it.each([
    ['after much work and a week', after(7, 100), { changed: 100, days: 7, saved: true }],
    ['after some work and a month', after(30, 20), { changed: 20, days: 30, saved: true }],
    ['a day after much first work', after(1, 100, false), { changed: 100, days: 1, saved: false }],
    ['a month after some', after(30, 20, false), { changed: 20, days: 30, saved: false }],
    ['when the clock was set back since', { ...after(7, 100), fileAt: NOW + DAY_MS }, { days: 7 }],
    ['when more changed than is told apart', after(9, 999), { changed: MOST_KEYS, days: 9 }],
  ])('%s', (_when, work, reason) => expect(dueToSave(work, NOW)).toMatchObject(reason));

  it.each([
    ['in a new profile', NO_WORK],
    ['on the day of much first work', after(0, 200, false)],
    ['within a week of the last file', after(6, 200)],
    ['when little changed, however long ago', after(900, 19)],
    ['when some changed within the month', after(29, 99)],
    ['right after a file', savedFile(NOW)],
  ])('but not %s', (_when, work) => expect(dueToSave(work, NOW)).toBeNull());
});

describe('kept work', () => {
  freshExtension();

  it('is told to whoever watches, and counted whole when noted twice at once', async () => {
    const seen: Work[] = [];
    const stop = watchWork((work) => seen.push(work));
    expect(await getWork()).toEqual(NO_WORK);
    await Promise.all([noteWork(['people/1']), noteWork(['people/2']), noteWork([])]);
    expect((await getWork()).keys).toEqual(['people/1', 'people/2']);
    await noteFile(NOW);
    expect(await getWork()).toEqual(savedFile(NOW));
    expect(seen.at(-1)).toEqual(savedFile(NOW));
    stop();
  });

  it('is not written anew while nothing new is noted', async () => {
    await noteWork(['people/1']);
    let writes = 0;
    const stop = watchWork(() => (writes += 1));
    await noteWork(['people/1']);
    expect(writes).toBe(0);
    expect(await fakeBrowser.storage.local.get('work')).toHaveProperty('work');
    stop();
  });
});
