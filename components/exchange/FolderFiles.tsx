import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { whenWas } from '@/components/ui/when';
import { offersFolders } from '@/lib/platform/folders';
import { bringBackFolder, dropFolder, getFolder, type Folder } from '@/lib/store/folder';
import { FolderTrouble } from './FolderTrouble';
import { choose, saveNow } from './keep-files';
import section from '@/components/ui/Section.module.css';

/** A folder that files with everything go to by themselves, where the browser lets pages have one. */
export function FolderFiles() {
  const found = useLive(async () => ({ folder: await getFolder() }));
  if (!offersFolders() || !found) return null;
  const { folder } = found;
  return (
    <section className={section.section}>
      <h2>Files by themselves</h2>
      <p className="quiet">
        A file with everything goes into a folder of yours, once on each day on which you open
        Boardside and something changed. The last ten stay; nothing else in the folder is touched.
      </p>
      {folder ? (
        <Kept folder={folder} />
      ) : (
        <Button className={section.start ?? ''} onClick={() => void choose()}>
          Choose a folder
        </Button>
      )}
    </section>
  );
}

function Kept({ folder }: { folder: Folder }) {
  const { handle, savedAt } = folder;
  const stop = async () => {
    const was = await dropFolder();
    toast(`No more files go into “${handle.name}”. Those that are there stay.`, async () => {
      if (was) await bringBackFolder(was);
    });
  };
  return (
    <>
      <p className="wrap figures">
        They go into <bdi>“{handle.name}”</bdi>
        {savedAt === null ? '; none is there yet.' : `, the last one ${whenWas(savedAt)}.`}
      </p>
      <FolderTrouble folder={folder} />
      <div className={section.row}>
        {!folder.trouble && <Button onClick={() => void saveNow()}>Save one now</Button>}
        <Button look="quiet" onClick={() => void stop()}>
          Stop saving there
        </Button>
      </div>
    </>
  );
}
