import type { Finding, Message } from '@/lib/outreach/review/finding';

interface Asked {
  answer: (findings: Finding[]) => void;
  fail: (error: unknown) => void;
}

let worker: Worker | undefined;
/** One question at a time, in the order they came; the worker answers in that order too. */
const asked: Asked[] = [];

/** What the review has to say about a message. Rejects when the review can't run. */
export function reviewed(message: Message): Promise<Finding[]> {
  worker ??= begin();
  return new Promise((answer, fail) => {
    asked.push({ answer, fail });
    worker?.postMessage(message);
  });
}

function begin(): Worker {
  const begun = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<Finding[]>) =>
    asked.shift()?.answer(data),
  );
  begun.addEventListener('error', ({ message }) => {
    worker = undefined;
    for (const { fail } of asked.splice(0)) fail(new Error(message));
  });
  return begun;
}
