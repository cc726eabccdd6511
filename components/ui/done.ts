import { toast } from '@/components/ui/toast';
import type { Change } from '@/lib/data/change';
import { copyText } from '@/lib/platform/clipboard';
import { typedIsStored } from '@/lib/store/autosave';
import { undo } from '@/lib/store/mutate';
import { sorry } from '@/lib/store/trouble';

/**
 * Does it after what was typed before it, and says what was done, with its
 * undo, or that it could not be kept; answers whether it was.
 */
export async function done(
  work: () => Promise<Change[]>,
  says: string,
  onUndone?: () => void,
): Promise<boolean> {
  try {
    await typedIsStored();
    const changes = await work();
    toast(says, async () => {
      await undo(changes);
      onUndone?.();
    });
    return true;
  } catch (error) {
    toast(sorry('That was not kept', error));
    return false;
  }
}

/** Copies text and says so. */
export async function copy(text: string, says: string): Promise<void> {
  toast((await copyText(text)) ? says : NOT_COPIED);
}

export const NOT_COPIED = 'The browser did not let it be copied: select the text and press Ctrl+C.';
