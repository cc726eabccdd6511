import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of the two ways in which Chromium keeps an IndexedDB. */
export interface Backend {
  name: string;
  switches: string[];
  /** The folder of the extension's databases, by its ending. */
  folder: string;
  log: Place;
  table: Place;
  manifest: Place;
}

/** Which file, of those of the folder, and from which byte to which. */
interface Place {
  file: RegExp;
  from?: number;
  to?: number;
}

const SQLITE_PAGE = 4_096;

export const BACKENDS: Backend[] = [
  {
    name: 'LevelDB',
    switches: [],
    folder: '_0.indexeddb.leveldb',
    log: { file: /\.log$/u },
    table: { file: /\.ldb$/u },
    manifest: { file: /^MANIFEST-/u },
  },
  {
    name: 'SQLite',
    switches: ['--enable-features=IdbSqliteBackingStore'],
    folder: '_0',
    log: { file: /-wal$/u },
    // Its first page says what is where; the rows are in the others.
    table: { file: /^[A-Z0-9]+$/u, from: SQLITE_PAGE },
    manifest: { file: /^[A-Z0-9]+$/u, to: SQLITE_PAGE },
  },
];

/** Where the store of this profile is; it fails when the browser keeps it in another way than was asked for. */
export function folderOf(profile: string, { folder }: Backend): string {
  const all = join(profile, 'Default', 'IndexedDB');
  const found = readdirSync(all).filter((name) => name.startsWith('chrome-extension_'));
  const [own] = found;
  if (found.length !== 1 || !own?.endsWith(folder))
    throw new Error(`Not the store that was asked for: ${found.join(', ')}`);
  return join(all, own);
}

/** Where `storage.local`, and so the second copy, is kept. */
export function copyFolderOf(profile: string): string {
  const all = join(profile, 'Default', 'Local Extension Settings');
  return join(all, readdirSync(all)[0] ?? '');
}

/** The newest of its kind, by the number in its name: an older one may only wait to be thrown away. */
export function fileOf(folder: string, { file }: Place): string {
  const found = readdirSync(folder).filter((name) => file.test(name));
  const newest = found.toSorted().at(-1);
  if (newest === undefined) throw new Error(`No ${String(file)} in ${readdirSync(folder).join()}`);
  return join(folder, newest);
}

/** Takes so much of a file's end away. */
export function cut(file: string, bytes: number): void {
  truncateSync(file, Math.max(0, Math.floor(statSync(file).size - bytes)));
}

export function cutInHalf(file: string): void {
  cut(file, Math.ceil(statSync(file).size / 2));
}

/** Turns bytes over, all along a part of a file. */
export function flip(folder: string, place: Place, times = 16): void {
  const file = fileOf(folder, place);
  const bytes = readFileSync(file);
  const [from, to] = [place.from ?? 0, Math.min(place.to ?? bytes.length, bytes.length)];
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(from + ((to - from) * (time + 0.5)) / times);
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  }
  writeFileSync(file, bytes);
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
