import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueInFolder, fileName, withFile } from '@/lib/exchange/folder';
import { NO_WORK, savedFile, worked } from '@/lib/exchange/work';

const at = (text: string) => Date.parse(text);
const NOW = at('2026-11-21T09:00:00Z');
const changed = worked(NO_WORK, ['people/1'], NOW);
const last = (savedAt: number | null) => ({ files: [], savedAt });

describe('a file goes into the folder', () => {
  it.each([
    ['at once when the folder is new', last(null), NO_WORK],
    ['the day after, when something changed', last(at('2026-11-20T23:59:00Z')), changed],
    ['when one was saved elsewhere since', last(at('2026-11-19T09:00:00Z')), savedFile(NOW - 1)],
  ])('%s', (_when, folder, work) => expect(dueInFolder(folder, work, NOW, 'UTC')).toBe(true));

  it.each([
    ['twice a day', last(at('2026-11-21T00:00:00Z')), changed],
    ['while nothing changed', last(at('2026-10-01T00:00:00Z')), NO_WORK],
    [
      'when nothing changed since it was written there itself',
      last(at('2026-11-19T09:00:00Z')),
      savedFile(at('2026-11-19T09:00:00Z')),
    ],
  ])('but not %s', (_when, folder, work) =>
    expect(dueInFolder(folder, work, NOW, 'UTC')).toBe(false),
  );

  it('by the day where the user is', () => {
    const folder = last(at('2026-11-20T23:30:00Z'));
    expect(dueInFolder(folder, changed, NOW, 'UTC')).toBe(true);
    expect(dueInFolder(folder, changed, NOW, 'Europe/Berlin')).toBe(false);
  });
});

describe('its name', () => {
  const name = (files: string[], taken: string[]) =>
    fileName({ files, savedAt: null }, new Set(taken), NOW, 'UTC');

  it('is the day, again for ours of the same day, and another beside somebody else’s', () => {
    const day = 'boardside-2026-11-21.json';
    expect(name([], ['letter.txt'])).toBe(day);
    expect(name([day], [day])).toBe(day);
    expect(name([], [day])).toBe('boardside-2026-11-21 (2).json');
    expect(name([], [day, 'boardside-2026-11-21 (2).json'])).toBe('boardside-2026-11-21 (3).json');
  });

  it('is never that of a file that is not ours', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(12)), fc.uniqueArray(fc.nat(12)), (ours, theirs) => {
        const of = (number: number) =>
          number === 0 ? 'boardside-2026-11-21.json' : `boardside-2026-11-21 (${number + 1}).json`;
        const foreign = theirs.filter((one) => !ours.includes(one)).map(of);
        const found = name(ours.map(of), [...ours.map(of), ...foreign]);
        expect(foreign).not.toContain(found);
      }),
    );
  });
});

describe('the files that stay', () => {
  it('are the last ten of ours, whatever was written when', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { maxLength: 60 }), (days) => {
        const written = new Set<string>();
        let files: string[] = [];
        for (const day of days) {
          const name = `boardside-2026-11-${day + 10}.json`;
          written.add(name);
          const next = withFile(files, name);
          for (const gone of next.drop) expect(written.delete(gone)).toBe(true);
          ({ files } = next);
          expect(files.at(-1)).toBe(name);
        }
        expect(files.toSorted()).toEqual([...written].toSorted());
        expect(files.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});
