import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc';
import type { Entry } from './directory';

/** More than a mailbox of notes; a small archive may claim, or be, far more. */
export const MOST_OUT = 200_000_000;

/** As little is unpacked at a time as keeps the worst ratio (1 to 1,032) from filling the memory. */
const STEP = 16_384;

/** What is smaller is unpacked in one go, many times as fast; at its worst it is worth 8 MB of work. */
const SMALL = 8_192;

const HEAD = 0x04_03_4b_50;
const HEAD_SIZE = 30;

export class TooLarge extends Error {}

/**
 * The bytes of these entries. Throws `TooLarge` where they say that they are
 * more than `MOST_OUT` together. What says less than it is stops where it said
 * that it would end; that and any other error is of a damaged archive.
 */
export function unpack(bytes: Uint8Array, entries: readonly Entry[]): Uint8Array[] {
  const said = entries.reduce((sum, { size }) => sum + size, 0);
  if (said > MOST_OUT) throw new TooLarge();
  return entries.map((entry) => {
    const packed = packedOf(bytes, entry);
    const out = entry.method === 0 ? packed : inflated(packed, entry.size);
    if (out.length !== entry.size || crc32(out) !== entry.crc)
      throw new RangeError(`${entry.name} is damaged.`);
    return out;
  });
}

function packedOf(bytes: Uint8Array, { at, packed }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(at, true) !== HEAD) throw new RangeError('A file has no head.');
  const from = at + HEAD_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw new RangeError('A file ends early.');
  return bytes.subarray(from, from + packed);
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  if (packed.length <= SMALL) return inflateSync(packed);
  const parts: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size > most) throw new RangeError('A file is larger than it says.');
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
