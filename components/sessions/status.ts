import { toast } from '@/components/ui/toast';
import type { Status } from '@/lib/sessions/takeaway';
import { setStatus, undoStatus } from '@/lib/store/takeaways';
import { sorry } from '@/lib/store/trouble';

/** Says where a takeaway stands now, with its undo; answers whether it was kept. */
export async function toStatus(id: string, status: Status, says: string): Promise<boolean> {
  try {
    const changes = await setStatus(id, status);
    toast(says, () => undoStatus(changes));
    return true;
  } catch (error) {
    toast(sorry('That was not kept', error));
    return false;
  }
}
