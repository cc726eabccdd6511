import { strToU8, zipSync, type Zippable } from 'fflate';

/** As many as a zip archive of the plain kind can hold, with some to spare. */
const MOST_FILES = 60_000;

/** The years that an archive can tell. */
const [FIRST, LAST] = [Date.UTC(1980, 0, 2), Date.UTC(2099, 11, 30)];

/** Texts as one zip archive. Throws, in words, where there are too many. */
export function zipped(
  files: readonly { path: string; text: string; changedAt: number }[],
): Uint8Array<ArrayBuffer> {
  if (files.length > MOST_FILES)
    throw new Error('More than 60,000 notes do not fit into one archive');
  const archive: Zippable = Object.create(null) as Zippable;
  for (const { path, text, changedAt } of files)
    archive[path] = [
      strToU8(text),
      { mtime: Math.min(LAST, Math.max(FIRST, Math.floor(changedAt) || FIRST)) },
    ];
  return zipSync(archive);
}
