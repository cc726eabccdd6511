import { MOST_IN, MOST_OUT } from '../decode';
import { FEWEST_ROUNDS, HEADER_BYTES, writeHeader } from './header';
import { deriveKeys, type DeriveKeys } from './keys';

/** What is new in every file; a test may choose it. */
export interface Chance {
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
}

const TAG_BYTES = 16;

/**
 * A backup's text as a file that only its passphrase opens (`header.ts` has
 * the format). Rejects, in words, an empty passphrase and what would be too
 * large to be read in again.
 */
export async function seal(
  text: string | Blob,
  passphrase: string,
  { salt, iv }: Chance = { salt: random(16), iv: random(12) },
  derive: DeriveKeys = deriveKeys,
): Promise<Blob> {
  if (passphrase === '') throw new Error('A passphrase has at least one letter');
  const plain = new Blob([text]);
  const zipped = await new Response(
    plain.stream().pipeThrough(new CompressionStream('gzip')),
  ).arrayBuffer();
  const sealedBytes = zipped.byteLength + TAG_BYTES;
  if (plain.size > MOST_OUT || HEADER_BYTES + sealedBytes > MOST_IN)
    throw new Error('It is too large to be sealed. Export it without a passphrase');
  const { key, check } = await derive(passphrase, { rounds: FEWEST_ROUNDS, salt });
  const header = await writeHeader({ rounds: FEWEST_ROUNDS, salt, iv, check, sealedBytes });
  const cipher = { name: 'AES-GCM', iv, additionalData: header };
  return new Blob([header, await crypto.subtle.encrypt(cipher, key, zipped)]);
}

function random(bytes: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(bytes));
}
