/**
 * The open part of a sealed file. Numbers are big-endian.
 *
 * ```
 *  0   8  magic         89 "BSEAL" CR LF
 *  8   2  version       1
 * 10   2  length        of this header, 96 in version 1
 * 12   4  rounds        of PBKDF2
 * 16  16  salt          random
 * 32  12  iv            random
 * 44  16  check         tells whether a passphrase is the right one (see `keys.ts`)
 * 60   4  sealed bytes  as many as follow the header
 * 64  32  checksum      SHA-256 of the 64 bytes before it
 * 96   …  AES-256-GCM of a gzip of the backup, its tag at the end; the whole header is its additional data
 * ```
 *
 * In every version magic, version and length stand where they are and the
 * checksum comes last, so that a newer file is told from a damaged one. The
 * checksum finds accidents; that nobody changed the header on purpose is seen
 * by GCM, once there is a passphrase.
 */
export interface Header {
  rounds: number;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  check: Uint8Array<ArrayBuffer>;
  sealedBytes: number;
}

/** Enough for the header of any version. */
export const MOST_HEADER = 1_024;
export const HEADER_BYTES = 96;

/** Fewer would be too easy to try through; more would keep a page busy for a minute, for a file made to do that. */
export const FEWEST_ROUNDS = 1_000_000;
const MOST_ROUNDS = 10_000_000;

const VERSION = 1;
const CHECKSUM_BYTES = 32;
/** As PNG does it: the first byte and the line end show a file that was passed on as text. */
const MAGIC = [0x89, 0x42, 0x53, 0x45, 0x41, 0x4c, 0x0d, 0x0a];
/** An empty payload is its tag alone. */
const TAG_BYTES = 16;

/** Whether a file that begins like this was sealed. */
export function isSealed(start: Uint8Array): boolean {
  return MAGIC.every((byte, index) => start[index] === byte);
}

/** The header's bytes. */
export async function writeHeader(header: Header): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(HEADER_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint16(8, VERSION);
  view.setUint16(10, HEADER_BYTES);
  view.setUint32(12, header.rounds);
  bytes.set(header.salt, 16);
  bytes.set(header.iv, 32);
  bytes.set(header.check, 44);
  view.setUint32(60, header.sealedBytes);
  bytes.set(await checksum(bytes), HEADER_BYTES - CHECKSUM_BYTES);
  return bytes;
}

export type ReadHeader = { header: Header } | { why: string };

export const DAMAGED =
  'This sealed file is damaged: it ends early or was changed. Try a copy of it.';

/**
 * The header of a file of `size` bytes that starts with `start`, or why there
 * is none, in words. Everything that can be known without a passphrase is
 * checked here, before any time is spent on one.
 */
export async function readHeader(
  start: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<ReadHeader> {
  if (!isSealed(start) || start.length < HEADER_BYTES) return { why: DAMAGED };
  const view = new DataView(start.buffer, start.byteOffset, start.length);
  const length = view.getUint16(10);
  if (length < 12 + CHECKSUM_BYTES || length > start.length) return { why: DAMAGED };
  const bytes = start.subarray(0, length);
  const expected = await checksum(bytes);
  if (!same(bytes.subarray(length - CHECKSUM_BYTES), expected)) return { why: DAMAGED };
  if (view.getUint16(8) > VERSION)
    return { why: 'This file was sealed by a newer Boardside. Update Boardside, then try again.' };
  if (view.getUint16(8) < VERSION || length !== HEADER_BYTES) return { why: DAMAGED };
  const header = {
    rounds: view.getUint32(12),
    salt: bytes.slice(16, 32),
    iv: bytes.slice(32, 44),
    check: bytes.slice(44, 60),
    sealedBytes: view.getUint32(60),
  };
  const whole = header.sealedBytes >= TAG_BYTES && size === length + header.sealedBytes;
  const bounded = header.rounds >= FEWEST_ROUNDS && header.rounds <= MOST_ROUNDS;
  return whole && bounded ? { header } : { why: DAMAGED };
}

async function checksum(header: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const before = header.subarray(0, header.length - CHECKSUM_BYTES);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', before));
}

/** Byte for byte. What is compared here is no secret: it stands in the file. */
export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
