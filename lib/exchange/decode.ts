import { localText } from './code-page';

/** The text of a file, whatever program wrote it; limits keep a small file from becoming a huge one. */

/** Bytes of a compressed file, and of what it holds. */
export const MOST_IN = 50_000_000;
export const MOST_OUT = 200_000_000;

export type Decoded = { text: string } | { why: string };

/** Reads UTF-8, UTF-16, the letters of the reader's Windows where it is neither, and gzip. Never throws. */
export async function decodeFile(file: Blob): Promise<Decoded> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const zipped = start[0] === 0x1f && start[1] === 0x8b;
  if (zipped && file.size > MOST_IN) return TOO_LARGE;
  if (!zipped && file.size > MOST_OUT) return TOO_LARGE;
  try {
    const bytes = zipped ? await unzipped(file) : new Uint8Array(await file.arrayBuffer());
    return bytes === null ? TOO_LARGE : textOf(bytes);
  } catch {
    return { why: 'This compressed file is damaged. Try another copy of it.' };
  }
}

export const TOO_LARGE = { why: 'This file is larger than anything Boardside writes (200 MB).' };

async function unzipped(file: Blob): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of file.stream().pipeThrough(new DecompressionStream('gzip'))) {
    size += part.byteLength;
    if (size > MOST_OUT) return null;
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/** The text that these bytes are, for a reader of these languages. */
export function textOf(raw: Uint8Array, languages = navigator.languages): Decoded {
  const bytes = unfolded(raw);
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return { text: new TextDecoder(utf16).decode(bytes) };
  const foreign = foreignFile(bytes);
  if (foreign !== null) return { why: foreign };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: mended(bytes, languages) };
  }
}

/** Text that is not quite UTF-8: with a bad letter among good ones it was meant to be, else it has the letters of a Windows. */
function mended(bytes: Uint8Array, languages: readonly string[]): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const sample = text.slice(0, SAMPLE);
  const broken = sample.match(/\uFFFD/gu)?.length ?? 0;
  const good = sample.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
  return broken > good ? localText(bytes, languages) : text;
}

/** As much text as tells how the rest is spelt. */
const SAMPLE = 1_000_000;

/** How many of the first bytes tell what a file is. */
const LOOKED_AT = 4_096;

/** By its mark, or by every other byte of its western letters being none. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || Math.max(even, odd) * 4 < start.length) return null;
  const found = even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : null;
  // Nobody types what steers a machine.
  // oxlint-disable-next-line no-control-regex -- these are what it looks for
  const steers = /[\u0000-\u0008\u000E-\u001F]/u;
  return found !== null && steers.test(new TextDecoder(found).decode(start)) ? null : found;
}

/** What a file is that holds no text, and what to do with it. */
function foreignFile(bytes: Uint8Array): string | null {
  const starts = (...start: number[]) => start.every((byte, at) => bytes[at] === byte);
  if (starts(0x25, 0x50, 0x44, 0x46))
    return 'This is a PDF, which is made for reading. Save what it was made from as CSV, vCard or Markdown, then choose that file.';
  if (starts(0xd0, 0xcf, 0x11, 0xe0))
    return 'This is a file of Excel, Word or Outlook. Save it as CSV (or, if it is a text, as plain text) in its own program, then choose that file.';
  if (!bytes.subarray(0, LOOKED_AT).includes(0)) return null;
  return 'This file is no text: a picture, a program or an archive. Choose a list (.csv), cards (.vcf), notes (.md), a backup, or a zip archive of these; unpack other archives first.';
}

/** Cards are folded by bytes, so a letter may be cut in two: their lines are joined before they are letters. */
function unfolded(bytes: Uint8Array): Uint8Array {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 20));
  if (!/^(?:ï»¿)?BEGIN:VCARD/iu.test(start)) return bytes;
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const end = bytes[at] === 0x0d && bytes[at + 1] === 0x0a ? at + 2 : at + 1;
    // Only between the parts of one letter: other folds are left to the reader of cards.
    const isFold =
      bytes[end - 1] === 0x0a && bytes[end] === 0x20 && (bytes[end + 1] ?? 0) >> 6 === 2;
    if (isFold) at = end;
    else out[size++] = bytes[at] ?? 0;
  }
  return out.subarray(0, size);
}
