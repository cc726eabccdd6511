/**
 * What a zip archive says it holds (PKWARE's APPNOTE, 4.3.12 to 4.3.16). Only
 * the directory at its end is believed: what stands between the files is not
 * looked at.
 */
export interface Entry {
  /** As the archive has it, with folders; it never names a file on a disk. */
  name: string;
  /** Where its own head begins. */
  at: number;
  /** Bytes in the archive, and unpacked. */
  packed: number;
  size: number;
  /** 0 as it is, 8 deflated. */
  method: number;
  crc: number;
  locked: boolean;
  /** When it was last changed, epoch ms, by this machine's clocks. */
  changedAt: number;
}

/** Nobody's archive of notes or contacts holds more. */
export const MOST_ENTRIES = 20_000;

const END = 0x06_05_4b_50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const END_64 = 0x06_06_4b_50;
const LOCATOR_64 = 0x07_06_4b_50;
const LOCATOR_SIZE = 20;
const ENTRY = 0x02_01_4b_50;
const ENTRY_SIZE = 46;
/** A number that stands elsewhere, as it is too large for its field. */
const ELSEWHERE = 0xff_ff_ff_ff;

/** The entries in their order, or null where there are more than `MOST_ENTRIES`. Throws for what is damaged. */
export function readDirectory(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = endOf(view);
  if (count > MOST_ENTRIES) return null;
  const entries: Entry[] = [];
  let at = start;
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new RangeError('The directory is damaged.');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameAt = at + ENTRY_SIZE;
    const extraAt = nameAt + (name ?? 0);
    const next = extraAt + (extra ?? 0) + (comment ?? 0);
    if (next > bytes.length) throw new RangeError('The directory ends early.');
    entries.push(entryAt(view, at, bytes.subarray(nameAt, extraAt), extraAt));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, name: Uint8Array, extraAt: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const long = longNumbers(view, extraAt, view.getUint16(at + 30, true));
  const number = (offset: number) => {
    const short = view.getUint32(at + offset, true);
    return short === ELSEWHERE ? (long.shift() ?? short) : short;
  };
  // In this order, which is that of the long numbers.
  const [size, packed, headAt] = [24, 20, 42].map((offset) => number(offset));
  return {
    name: nameOf(name),
    at: headAt ?? 0,
    packed: packed ?? 0,
    size: size ?? 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    locked: (flags & 1) === 1,
    changedAt: timeOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
  };
}

function endOf(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - LOCATOR_SIZE;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
      const long = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(long, true) !== END_64) throw new RangeError('The end is damaged.');
      return {
        count: Number(view.getBigUint64(long + 32, true)),
        start: Number(view.getBigUint64(long + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new RangeError('The archive has no end.');
}

/** The numbers that were too large for their fields, in their order. */
function longNumbers(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(24, view.getUint16(at + 2, true)) / 8);
    return Array.from({ length: count }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true)),
    );
  }
  return [];
}

/** Most write UTF-8, whether they say so or not; what is none has the letters of DOS, as Windows' own archives do. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const letters = Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : DOS.charAt(byte - 0x80),
    );
    return letters.join('');
  }
}

/** Code page 437 from 0x80 on (APPNOTE.TXT of PKWARE, D.1). */
const DOS =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

function timeOf(date: number, time: number): number {
  const day = [1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31] as const;
  return new Date(...day, time >> 11, (time >> 5) & 63, (time & 31) * 2).getTime();
}
