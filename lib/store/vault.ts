import type { VaultOptions } from '@/lib/exchange/markdown/vault-rows';

/** What the worker answers: the archive, or why there is none. */
export type VaultAnswer = { archive: Uint8Array<ArrayBuffer> } | { why: string };

/**
 * People, sessions and mentorships as one archive of Markdown files, made off
 * the page's thread, by a worker that lives as long as that takes. Rejects, in
 * words, where it can't be made.
 */
export function vaultOffThread(options: VaultOptions): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./vault-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<VaultAnswer>) => {
      if ('archive' in data) resolve(data.archive);
      else reject(new Error(data.why));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(options);
  }).finally(() => worker.terminate());
}
