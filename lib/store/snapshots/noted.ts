import { noteTrouble } from '@/lib/platform/snapshot-trouble';
import { tellOfSnapshots } from './folder';

/**
 * Does something with snapshots of which nothing else may depend: answers null
 * when it went wrong, and notes that, to be shown where snapshots are listed.
 */
export async function noted<R>(work: () => Promise<R>): Promise<R | null> {
  try {
    const result = await work();
    if (await noteTrouble(null)) tellOfSnapshots();
    return result;
  } catch (error) {
    await noteTrouble({ at: Date.now(), why: reason(error) }).catch(() => null);
    tellOfSnapshots();
    return null;
  }
}

function reason(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  return name === 'QuotaExceededError' ? 'The disk is full' : String(error).slice(0, 200);
}
