import { fileName } from '@/lib/text/file-name';

/** Saves a text or bytes as a file through a link, which needs no permission. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(name);
  link.click();
  // The browser has taken the blob over once the click is handled; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Larger than anything that is read in as text; a film chosen by mistake is not loaded whole. */
const MOST_BYTES = 20_000_000;

/** The text of a file that the user chose; null for what is no text. */
export async function readTextFile(file: Blob): Promise<string | null> {
  if (file.size > MOST_BYTES) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
