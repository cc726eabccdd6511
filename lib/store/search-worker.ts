import { likelyPairs } from './merge';
import type { Question } from './search';
import { followConnection } from './connection';
import { db } from './db';
import { indexStore } from './search-index';

/**
 * Finds things off the page's thread. Only the page that made this worker can
 * speak to it, and that page has opened the store with all due care.
 */
const opened = db.open().then(() => indexStore());
// Closed under us, it goes on hearing of changes over a new connection.
followConnection(async () => void (await db.open()));

globalThis.addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

async function answer(question: Question): Promise<void> {
  const index = await opened;
  // People are what is looked for most: no answer without them.
  await index.begun;
  const { number } = question;
  if (question.asks === 'pairs') postMessage({ number, pairs: await likelyPairs() });
  else {
    const { query, limit, kinds } = question;
    postMessage({ number, found: index.find(query, limit, kinds) });
  }
}

void opened.then((index) => index.ready).then(() => postMessage({ ready: true }));
