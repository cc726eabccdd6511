import { changeSettings, getSettings } from '@/lib/platform/storage';
import type { Columns } from '@/lib/exchange/people/columns';
import { settingsToTake, type Settings } from '@/lib/settings/settings';
import { importOffThread, readOffThread, stopExchange, type Seen } from '@/lib/store/exchange';
import { asLine } from '@/lib/text/clean';
import { Stopped } from '@/lib/store/exchange-door';
import { sorry } from '@/lib/store/trouble';

/** What is being brought in. It goes on while another place of the page is looked at. */
export interface Bringing {
  files: readonly File[];
  /** What they are called together; empty while there are none. */
  name: string;
  /** What the file would do, once it is read. */
  seen: Seen | null;
  work: 'reading' | 'taking' | 'stopping' | null;
  /** Rows that are done, of how many; no number while none is known. */
  progress: { done: number; of: number } | null;
  /** What came of it, in words. */
  said: string;
  /** What came of taking an import back since. */
  undone: string;
}

const NOTHING: Bringing = {
  files: [],
  name: '',
  seen: null,
  work: null,
  progress: null,
  said: '',
  undone: '',
};

let bringing = NOTHING;
const listeners = new Set<() => void>();

function change(next: Partial<Bringing>): void {
  bringing = { ...bringing, ...next };
  for (const listener of listeners) listener();
}

export function subscribeBringing(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentBringing(): Bringing {
  return bringing;
}

const told = (done: number, of: number) => change({ progress: { done, of } });

/** Reads a file, or several notes; what is still being read gives way. While rows are taken in it does nothing. */
export async function choose(files: readonly File[]): Promise<void> {
  if (bringing.work === 'taking' || bringing.work === 'stopping') return;
  const name = files.length === 1 ? asLine(files[0]?.name ?? '') : `${files.length} files`;
  change({ ...NOTHING, files, name, work: 'reading' });
  // A file that was chosen since has taken its place.
  const isMine = () => bringing.files === files;
  try {
    const { listColumns } = await getSettings();
    const seen = await readOffThread(files, listColumns, null, told);
    if (isMine()) change({ seen, work: null, progress: null });
  } catch (error) {
    if (isMine()) change({ ...NOTHING, said: why(error) });
  }
}

/** Tries to open a sealed file with a passphrase; it can be tried as often as need be. */
export async function open(passphrase: string): Promise<void> {
  const { files, work } = bringing;
  if (work !== null) return;
  change({ work: 'reading', progress: null, said: '' });
  const isMine = () => bringing.files === files;
  try {
    const seen = await readOffThread(files, {}, passphrase, told);
    if (isMine()) change({ seen, work: null, progress: null });
  } catch (error) {
    if (isMine()) change({ work: null, progress: null, said: why(error) });
  }
}

/** Sets right what the columns of the list hold, for this file and all of its kind. */
export async function setColumns(heads: string[], columns: Columns): Promise<void> {
  const { files, work } = bringing;
  if (files.length === 0 || work !== null) return;
  const { listColumns } = await getSettings();
  await changeSettings({ listColumns: { ...listColumns, [heads.join('\t')]: columns } });
  await choose(files);
}

/** Takes in what was read, all of it or nothing. */
export async function take(): Promise<void> {
  const { name, seen, work } = bringing;
  if (!seen || work !== null) return;
  change({ work: 'taking', progress: null, said: '' });
  try {
    const mine = await getSettings();
    const settings = seen.kind === 'backup' ? settingsToTake(mine, seen.settings) : {};
    const before = Object.keys(settings).map((key) => [key, mine[key as keyof Settings]]);
    const kept: Partial<Settings> = Object.fromEntries(before) as Partial<Settings>;
    const rows = await importOffThread(name, kept, told);
    await changeSettings(settings);
    change({ ...NOTHING, said: takenIn(rows) });
  } catch (error) {
    change({ ...NOTHING, said: why(error) });
  }
}

/** Stops whatever goes on; nothing of it is left. */
export function stop(): void {
  change({ work: 'stopping', progress: null });
  stopExchange();
}

/** Says what came of taking an import back; what was said of the import holds no more. */
export function sayUndone(undone: string): void {
  change({ undone, said: '' });
}

function takenIn(rows: number): string {
  const [are, them] = rows === 1 ? ['row is', 'it'] : ['rows are', 'them'];
  return `${rows.toLocaleString('en')} ${are} taken in. “Undo import” takes ${them} back, tomorrow too.`;
}

function why(error: unknown): string {
  if (error instanceof Stopped) return 'It was stopped. Nothing was taken in.';
  return `${sorry('That did not work', error)} Nothing was taken in.`;
}
