import { db } from '../db';
import type { Answer, Question, Result } from './off-thread';
import { snapshotText } from './read';
import { previewSnapshot, restoreSnapshot } from './restore';
import { takeSnapshot } from './take';

/**
 * Everything heavy about snapshots, off the page's thread. Only the page that
 * made this worker can speak to it, and that page has opened the store with all
 * due care.
 */
globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const { number } = data;
  answer(data).then(
    (result) => postMessage({ number, result } satisfies Answer),
    (error: unknown) => postMessage({ number, error } satisfies Answer),
  );
});

async function answer(question: Question): Promise<Result> {
  await db.open();
  if (question.asks === 'take') return takeSnapshot(question.occasion, question.settings);
  if (question.asks === 'preview') return previewSnapshot(question.name);
  if (question.asks === 'restore') return restoreSnapshot(question.name, question.settings);
  return snapshotText(question.name);
}
