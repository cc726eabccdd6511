import type { Message } from '@/lib/outreach/review/finding';
import { review } from '@/lib/outreach/review/review';

/**
 * The review off the page's thread: its first reading makes hundreds of
 * expressions ready, which takes longer than typing may be held up.
 */
globalThis.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  postMessage(review(data));
});
