import { isTrouble, sorry } from '@/lib/store/trouble';
import { say } from './save-lead';

/** A gesture outside the pages: that the store would not take it is shown by the badge, and said where a page is open. */
export async function told(gesture: Promise<unknown>): Promise<void> {
  try {
    await gesture;
  } catch (error) {
    if (!isTrouble(error)) throw error;
    await say('!', 'over', sorry('That was not kept', error));
  }
}
