import { isTrouble } from '@/lib/store/trouble';

/**
 * A page that closes with its browser tells of its last change while the badge and the alarm are
 * gone already; the next start looks anew. So does the next look at a store that was let go of, or
 * is not well: the pages say so.
 */
export function unlessClosing(error: unknown): void {
  if (isTrouble(error)) return;
  if (!(error instanceof Error && error.message === 'The browser is shutting down.')) throw error;
}
