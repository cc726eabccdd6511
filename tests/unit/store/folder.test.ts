import { describe, expect, it, vi } from 'vitest';
import type { FolderHandle } from '@/lib/platform/folders';
import { db } from '@/lib/store/db';
import { bringBackFolder, dropFolder, getFolder, writeToFolder } from '@/lib/store/folder';
import { freshStore, later } from '../support/store';

freshStore();

/** A folder as the browser hands one out, with these files in it; each fault is that of one step. */
function aFolder(
  files: Record<string, string> = {},
  fault: { at: string; name: string } | null = null,
) {
  const inside = new Map(Object.entries(files));
  const step = (at: string) => {
    if (fault?.at === at) throw new DOMException('no', fault.name);
  };
  const handle = {
    name: 'Backups',
    keys: () => {
      step('keys');
      return inside.keys();
    },
    getFileHandle: (name: string) => {
      step('open');
      if (!inside.has(name)) inside.set(name, '');
      let written = '';
      const stream = {
        write: async (text: string) => {
          await Promise.resolve();
          step('write');
          written = text;
        },
        close: async () => {
          await Promise.resolve();
          step('close');
          inside.set(name, written);
        },
      };
      return Promise.resolve({ createWritable: () => Promise.resolve(stream) });
    },
    removeEntry: (name: string) =>
      inside.delete(name)
        ? Promise.resolve()
        : Promise.reject(new DOMException('gone', 'NotFoundError')),
  };
  return { inside, handle: handle as unknown as FolderHandle };
}

/** The folder is chosen. A real handle is kept by the browser itself; here the row is answered as it is. */
async function chosen(handle: FolderHandle): Promise<void> {
  const row = { files: [], savedAt: null, trouble: null, said: '' };
  await db.folders.put({ id: 'folder', handle: { name: 'Backups' } as FolderHandle, ...row });
  const get = db.folders.get.bind(db.folders);
  vi.spyOn(db.folders, 'get').mockImplementation(((id: string) =>
    get(id).then((one) => one && { ...one, handle })) as typeof db.folders.get);
}

const write = (text: string) => writeToFolder(text, Date.now(), 'UTC');
const DAY = 24 * 3_600_000;

describe('files in the folder', () => {
  it('are one a day, ten at the most, beside what else is there', async () => {
    const theirs = { 'letter.txt': 'Dear', 'boardside-2020-01-01.json': 'old' };
    const { handle, inside } = aFolder(theirs);
    await chosen(handle);
    for (let day = 0; day < 13; day += 1) {
      expect(await write(`first of ${day}`)).toBeNull();
      expect(await write(`last of ${day}`)).toBeNull();
      later(DAY);
    }
    expect(inside.size).toBe(12);
    expect(Object.fromEntries(inside)).toMatchObject(theirs);
    expect([...inside.values()].slice(2)).toEqual(
      Array.from({ length: 10 }, (_, index) => `last of ${index + 3}`),
    );
    expect(await getFolder()).toMatchObject({ trouble: null, files: { length: 10 } });
  });

  it.each([
    ['gone', { at: 'keys', name: 'NotFoundError' }],
    ['asks', { at: 'open', name: 'NotAllowedError' }],
    ['full', { at: 'write', name: 'QuotaExceededError' }],
    ['full', { at: 'close', name: 'QuotaExceededError' }],
    ['other', { at: 'close', name: 'InvalidStateError' }],
  ] as const)(
    'that can’t be written are told of (%s: %j), and nothing is lost',
    async (trouble, fault) => {
      const theirs = { 'letter.txt': 'Dear' };
      const { handle, inside } = aFolder(theirs, fault);
      await chosen(handle);
      expect(await write('all')).toBe(trouble);
      expect(Object.fromEntries(inside)).toEqual(theirs);
      expect(await getFolder()).toMatchObject({ trouble, savedAt: null });
    },
  );

  it('go nowhere once the folder is let go of, which can be undone', async () => {
    const { handle, inside } = aFolder();
    await chosen(handle);
    await write('one');
    const folder = await dropFolder();
    expect(await getFolder()).toBeNull();
    expect(await write('two')).toBeNull();
    expect([...inside.values()]).toEqual(['one']);
    await bringBackFolder({ ...folder!, handle: { name: 'Backups' } as FolderHandle });
    expect(await getFolder()).toMatchObject({ files: { length: 1 } });
  });
});
