/** Folders of the user's own, where the browser lets pages ask for one (Chromium does, Firefox does not). */

const MODE = { mode: 'readwrite' } as const;

/** What TypeScript's own picture of the browser lacks. */
interface Asks {
  queryPermission(wanted: typeof MODE): Promise<PermissionState>;
  requestPermission(wanted: typeof MODE): Promise<PermissionState>;
}
interface Picker {
  showDirectoryPicker?: (options: typeof MODE & { id: string }) => Promise<FolderHandle>;
}
export type FolderHandle = FileSystemDirectoryHandle & Asks;

function picker(): Picker['showDirectoryPicker'] {
  return (globalThis as Picker).showDirectoryPicker;
}

export function offersFolders(): boolean {
  return picker() !== undefined;
}

/** Asks the user for a folder; must be the first thing a click does. Null when they think better of it. */
export async function chooseFolder(): Promise<FolderHandle | null> {
  try {
    return (await picker()?.({ ...MODE, id: 'backups' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether the folder may be written to now; a browser's start takes that back. */
export async function mayWrite(folder: FolderHandle): Promise<boolean> {
  return (await folder.queryPermission(MODE)) === 'granted';
}

/** Asks the user; must be the first thing a click does. */
export async function askToWrite(folder: FolderHandle): Promise<boolean> {
  return (await folder.requestPermission(MODE)) === 'granted';
}

/** The names of all that is in a folder. */
export async function namesIn(folder: FileSystemDirectoryHandle): Promise<Set<string>> {
  return new Set(await Array.fromAsync(folder.keys()));
}

/** Writes a file whole or not at all: what was there before is replaced only once all is written. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  name: string,
  text: string,
): Promise<void> {
  const isNew = !(await namesIn(folder)).has(name);
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    // A stream that can't take it all has ended by itself.
    await stream.write(text);
    await stream.close();
  } catch (error) {
    if (isNew) await removeFrom(folder, name).catch(() => undefined);
    throw error;
  }
}

/** Removes a file; that it is gone already is as well. */
export async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
