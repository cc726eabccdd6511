import { toast } from '@/components/ui/toast';
import { myZone } from '@/components/ui/when';
import { dueInFolder } from '@/lib/exchange/folder';
import { askToWrite, chooseFolder, mayWrite } from '@/lib/platform/folders';
import { getSettings, getWork, noteFile } from '@/lib/platform/storage';
import { getFolder, keepFolder, noteTrouble, saveOffThread, type Folder } from '@/lib/store/folder';
import { openStore } from '@/lib/store/open';
import { sorry } from '@/lib/store/trouble';

/**
 * Files with everything, into the user's folder. It is the pages that write
 * them: the browser ties its permission to the pages that are open, and only in
 * a page can it be asked for again.
 */
const EVERY_MS = 600_000;

/** While this page is open, the day's file is written as soon as it is due. */
export function keepFiles(): void {
  // What fails is kept with the folder; a store that can't be opened has been told of by the page.
  const look = () => void saveIfDue().catch(() => undefined);
  requestIdleCallback(look, { timeout: 5_000 });
  setInterval(look, EVERY_MS);
}

async function saveIfDue(): Promise<void> {
  await openStore();
  // Several pages may be open: one of them writes.
  await navigator.locks.request('folder', { ifAvailable: true }, async (lock) => {
    const folder = lock && (await getFolder());
    if (!folder || !dueInFolder(folder, await getWork(), Date.now(), myZone())) return;
    await save(folder);
  });
}

async function save(folder: Folder): Promise<boolean> {
  if (!(await mayWrite(folder.handle))) {
    if (folder.trouble !== 'asks') await noteTrouble('asks');
    return false;
  }
  const now = Date.now();
  const trouble = await saveOffThread({ settings: await getSettings(), now, timeZone: myZone() });
  if (trouble === null) await noteFile(now);
  return trouble === null;
}

/** Asks for a folder and writes the first file into it; must be the first thing a click does. */
export async function choose(): Promise<void> {
  try {
    const handle = await chooseFolder();
    if (!handle) return;
    await keepFolder(handle);
    await saveNow();
  } catch (error) {
    toast(sorry('Not chosen', error));
  }
}

/** Asks the browser for its permission again, and writes what is due; must be the first thing a click does. */
export async function allowAgain(folder: Folder): Promise<void> {
  try {
    if (await askToWrite(folder.handle)) await saveNow();
    else toast('The browser did not allow it. Everything is still here.');
  } catch (error) {
    toast(sorry('Not allowed', error));
  }
}

/** Writes the day's file, or writes it again; what goes wrong is shown with the folder. */
export function saveNow(): Promise<void> {
  return navigator.locks.request('folder', async () => {
    const folder = await getFolder();
    try {
      if (folder && (await save(folder))) toast(`The file is in “${folder.handle.name}”.`);
    } catch (error) {
      toast(sorry('Not saved', error));
    }
  });
}
