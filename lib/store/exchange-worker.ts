import { db } from './db';
import type { Answer, Asked, Seen } from './exchange';
import type { Failed, Progress } from './exchange-door';
import { fileOf } from './export-file';
import { runImport } from './import';
import type { ImportPlan } from './import-plan';
import { readFiles, type Told } from './read-file';
import { undoImport } from './undo-import';

/**
 * Reads, takes in and writes files off the page's thread. Only the page that made this
 * worker can speak to it, and that page has opened the store with all due care.
 */
const MOST_SHOWN = 300;
let plan: ImportPlan | null = null;

globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (message) => postMessage(message),
    (error: unknown) => postMessage({ kind: 'failed', why: String(error) } satisfies Failed),
  );
});

async function answer(asked: Asked): Promise<Answer> {
  await db.open();
  if (asked.asks === 'undo') return { kind: 'undone', undone: await undoImport(asked.id, tell) };
  if (asked.asks === 'file') return { kind: 'file', file: await fileOf(asked.form) };
  if (asked.asks === 'read') {
    const { files, columns, passphrase } = asked;
    const columnsFor = (heads: string[]) => columns[heads.join('\t')] ?? null;
    const reading = await readFiles(files, columnsFor, passphrase, tell);
    plan = 'plan' in reading ? reading.plan : null;
    return { kind: 'read', seen: seenOf(reading) };
  }
  if (!plan) throw new Error('No file was read.');
  const { rows } = await runImport(plan, asked.name, asked.settings, tell, asked.id);
  plan = null;
  return { kind: 'imported', rows };
}

function tell(done: number, of: number): void {
  postMessage({ kind: 'progress', done, of } satisfies Progress);
}

/** What the page is shown: counts, and as many rows as can be read. */
function seenOf(reading: Told): Seen {
  if (reading.kind === 'refused' || reading.kind === 'sealed') return reading;
  const told = reading.told === undefined ? {} : { told: reading.told };
  if (reading.kind === 'backup') {
    const { tables, refused } = reading.plan;
    return {
      kind: 'backup',
      ...told,
      exportedAt: reading.exportedAt,
      settings: reading.settings,
      tables: tables.map(({ table, add, update, kept }) => ({
        table,
        add: add.length,
        update: update.length,
        kept,
      })),
      refused: refused.slice(0, MOST_SHOWN),
      refusedCount: refused.length,
    };
  }
  const fates = ['new', 'updated', 'here', 'repeat', 'refused'] as const;
  const shown = fates.map((fate) => {
    const rows = reading.rows.filter((row) => row.fate === fate);
    return { fate, count: rows.length, rows: rows.slice(0, MOST_SHOWN) };
  });
  return reading.kind === 'notes'
    ? { kind: 'notes', fates: shown, ...told }
    : { kind: 'people', list: reading.list, fates: shown, ...told };
}
