import type { Settings } from '@/lib/settings/settings';
import { db } from './db';
import { exportEverything } from './export';
import { writeToFolder, type FolderTrouble } from './folder';

/** Reads everything and writes it into the folder, off the page's thread. Only the page that made it can speak to it. */
export interface FolderAsked {
  settings: Settings;
  /** Epoch ms. */
  now: number;
  timeZone: string;
}
export type FolderAnswer = { trouble: FolderTrouble | null } | { failed: string };

globalThis.addEventListener('message', ({ data }: MessageEvent<FolderAsked>) => {
  save(data).then(
    (trouble) => postMessage({ trouble } satisfies FolderAnswer),
    (error: unknown) => postMessage({ failed: String(error) } satisfies FolderAnswer),
  );
});

async function save({ settings, now, timeZone }: FolderAsked): Promise<FolderTrouble | null> {
  await db.open();
  return writeToFolder(await exportEverything(settings, now), now, timeZone);
}
