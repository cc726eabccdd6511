import { useLive } from '@/components/ui/useLive';
import { getFolder } from '@/lib/store/folder';
import { FolderTrouble } from './FolderTrouble';
import { SaveFileDue } from './SaveFileDue';

/** In Today: what there is to do so that nothing can be lost; on most days nothing at all. */
export function KeepSafe() {
  const found = useLive(async () => ({ folder: await getFolder() }));
  if (!found) return null;
  return found.folder?.trouble ? <FolderTrouble folder={found.folder} /> : <SaveFileDue />;
}
