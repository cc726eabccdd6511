import { dayOf } from '@/lib/data/day';
import { exportName } from './backup';
import type { Work } from './work';

/** Which files with everything go into a folder of the user's, and when. */

/** What is known of the files in the folder. */
export interface FolderFiles {
  /** The names of those that were written there and not dropped since, the newest last. */
  files: readonly string[];
  /** When the last one was written (epoch ms); null while none was. */
  savedAt: number | null;
}

/** As many files of ours as stay. */
const KEPT = 10;

/**
 * Whether a file is to be written at `now` (epoch ms) by itself: at once into a
 * new folder, and then on each day, once, if something changed since. What was
 * saved elsewhere in between counts as a change: the folder does not have it.
 */
export function dueInFolder(
  { savedAt }: FolderFiles,
  work: Work,
  now: number,
  timeZone: string,
): boolean {
  if (savedAt === null) return true;
  if (dayOf(savedAt, timeZone).equals(dayOf(now, timeZone))) return false;
  return work.keys.length > 0 || (work.fileAt ?? 0) > savedAt;
}

/**
 * The name of the file of the day of `now`. One of that name that is not ours
 * (`taken` has the names in the folder), from another computer say, stays: ours
 * is then called "boardside-2026-11-21 (2).json".
 */
export function fileName(
  { files }: FolderFiles,
  taken: ReadonlySet<string>,
  now: number,
  timeZone: string,
): string {
  const free = (name: string) => files.includes(name) || !taken.has(name);
  const usual = exportName(now, timeZone, 'json');
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? usual : usual.replace('.json', ` (${number}).json`);
    if (free(name)) return name;
  }
}

/** The files after `name` was written: those that stay, and those of ours that are to go. */
export function withFile(
  files: readonly string[],
  name: string,
): { files: string[]; drop: string[] } {
  const all = [...files.filter((one) => one !== name), name];
  return { files: all.slice(-KEPT), drop: all.slice(0, -KEPT) };
}
