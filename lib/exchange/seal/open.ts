import { MOST_IN, TOO_LARGE } from '../decode';
import { DAMAGED, HEADER_BYTES, isSealed, MOST_HEADER, readHeader, same } from './header';
import { deriveKeys, type DeriveKeys } from './keys';

export type Opened =
  /** What was sealed: a compressed backup. */
  | { kind: 'open'; file: Blob }
  /** A passphrase is needed; `wrong` when one was given that is not its own. */
  | { kind: 'closed'; wrong: boolean }
  | { kind: 'refused'; why: string };

/** Whether a file was sealed, by its first bytes or, where those are damaged, by its name. */
export async function wasSealed(file: File): Promise<boolean> {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  return isSealed(start) || /\.sealed$/iu.test(file.name);
}

/**
 * Opens a sealed file. A passphrase counts as wrong when the header is sound
 * and its check value is another: somebody who changes check or salt and makes
 * the checksum fit can have a right one called wrong, but never a changed file
 * opened. Never throws for what the file is.
 */
export async function openSealed(
  file: Blob,
  passphrase: string | null,
  derive: DeriveKeys = deriveKeys,
): Promise<Opened> {
  if (file.size > MOST_IN) return { kind: 'refused', ...TOO_LARGE };
  const start = new Uint8Array(await file.slice(0, MOST_HEADER).arrayBuffer());
  const read = await readHeader(start, file.size);
  if ('why' in read) return { kind: 'refused', ...read };
  if (passphrase === null || passphrase === '') return { kind: 'closed', wrong: false };
  const { header } = read;
  const { key, check } = await derive(passphrase, header);
  if (!same(check, header.check)) return { kind: 'closed', wrong: true };
  const bytes = await file.arrayBuffer();
  const additionalData = bytes.slice(0, HEADER_BYTES);
  const cipher = { name: 'AES-GCM', iv: header.iv, additionalData };
  try {
    const zipped = await crypto.subtle.decrypt(cipher, key, bytes.slice(HEADER_BYTES));
    return { kind: 'open', file: new Blob([zipped]) };
  } catch {
    return { kind: 'refused', why: DAMAGED };
  }
}
