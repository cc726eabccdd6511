import type { VaultOptions } from '@/lib/exchange/markdown/vault-rows';
import { db } from './db';
import { vaultArchive } from './vault-archive';
import type { VaultAnswer } from './vault';

/** Makes an archive of notes. Only the page that made this worker can speak to it. */
globalThis.addEventListener('message', ({ data }: MessageEvent<VaultOptions>) => {
  answer(data).then(
    ({ archive }) => postMessage({ archive } satisfies VaultAnswer, { transfer: [archive.buffer] }),
    (error: unknown) => postMessage({ why: String(error) } satisfies VaultAnswer),
  );
});

async function answer(options: VaultOptions): Promise<{ archive: Uint8Array<ArrayBuffer> }> {
  await db.open();
  return { archive: await vaultArchive(options) };
}
