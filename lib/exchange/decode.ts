/** The text of a file, whatever program wrote it; limits keep a small file from becoming a huge one. */

/** Bytes of a compressed file, and of what it holds. */
export const MOST_IN = 50_000_000;
export const MOST_OUT = 200_000_000;

export type Decoded = { text: string } | { why: string };

/** Reads UTF-8 and UTF-16 by their marks, Windows' western letters where it is neither, and gzip. Never throws. */
export async function decodeFile(file: Blob): Promise<Decoded> {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const zipped = start[0] === 0x1f && start[1] === 0x8b;
  if (zipped && file.size > MOST_IN) return TOO_LARGE;
  if (!zipped && file.size > MOST_OUT) return TOO_LARGE;
  try {
    const bytes = zipped ? await unzipped(file) : new Uint8Array(await file.arrayBuffer());
    return bytes === null ? TOO_LARGE : textOf(bytes);
  } catch {
    return { why: 'This compressed file is damaged.' };
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

/** The text that these bytes are. */
export function textOf(bytes: Uint8Array): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (a === 0xfe && b === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const binary = bytes.subarray(0, 4_096).includes(0);
  if (binary) return { why: 'This file is no text: a picture, a program or an archive.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes) };
  }
}
