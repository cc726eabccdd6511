import { chooseIn, type Chosen } from './choose';
import { MOST_ENTRIES, readDirectory } from './directory';
import { TooLarge, unpack } from './unpack';

/** Larger than LinkedIn's and Google's archives of contacts without pictures. */
const MOST_IN = 50_000_000;

/** A file of an archive, unpacked. */
interface ZipFile {
  name: string;
  bytes: Uint8Array;
  changedAt: number;
}

export type ZipReading = (Pick<Chosen, 'kind' | 'told'> & { files: ZipFile[] }) | { why: string };

const UNPACK = 'Unpack it, then choose the file you want in it.';

/** Whether a file begins as zip archives do. */
export async function startsAsZip(file: Blob): Promise<boolean> {
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

/** Notion puts its export into an archive of its own, within the archive. */
function inner([only]: readonly ZipFile[]): Promise<ZipReading> {
  return readZip(new Blob([new Uint8Array(only?.bytes ?? [])]), true);
}

/** What can be taken in of a zip archive; nothing else in it is unpacked. Never throws. */
export async function readZip(file: Blob, isInner = false): Promise<ZipReading> {
  if (file.size > MOST_IN) return { why: `This zip archive is larger than 50 MB. ${UNPACK}` };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const entries = readDirectory(bytes);
    if (entries === null)
      return {
        why: `There are more than ${MOST_ENTRIES.toLocaleString('en')} files in this zip archive. ${UNPACK}`,
      };
    const chosen = chooseIn(entries);
    if ('why' in chosen) return chosen;
    if (chosen.entries.some(({ locked }) => locked))
      return { why: `This zip archive is locked with a password. ${UNPACK}` };
    if (chosen.entries.some(({ method }) => method !== 0 && method !== 8))
      return { why: `This zip archive is packed in an uncommon way. ${UNPACK}` };
    const unpacked = unpack(bytes, chosen.entries);
    const files = chosen.entries.map(({ name, changedAt }, index) => ({
      name,
      changedAt,
      bytes: unpacked[index] ?? new Uint8Array(),
    }));
    if (chosen.kind !== 'archive') return { kind: chosen.kind, told: chosen.told, files };
    return isInner ? { why: `There are archives within archives in it. ${UNPACK}` } : inner(files);
  } catch (error) {
    if (error instanceof TooLarge)
      return { why: `Unpacked, this zip archive is larger than 200 MB. ${UNPACK}` };
    return { why: 'This zip archive is damaged or not whole. Try another copy of it.' };
  }
}
