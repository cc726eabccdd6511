import { readBackup } from '@/lib/exchange/backup';
import { planImport, type ImportPlan } from './import-plan';
import { VERSIONS } from './schema';
import { upgradeRows } from './upgrade-file';

/** What a file would bring, or why it can't be taken in. */
export type ReadFile =
  | { kind: 'backup'; plan: ImportPlan; exportedAt: string; settings: Record<string, unknown> }
  | { kind: 'refused'; why: string };

/** Reads a file's text and compares it with the store; nothing is written. Never throws for what the file is. */
export async function readFile(text: string | null): Promise<ReadFile> {
  if (text === null)
    return {
      kind: 'refused',
      why: 'This file is no text, or larger than 200 MB. Nothing was taken in.',
    };
  const read = readBackup(text, VERSIONS.length);
  if (read.kind === 'refused') return read;
  const { version, tables, exportedAt, settings } = read.backup;
  try {
    const plan = await planImport(await upgradeRows(version, tables));
    return { kind: 'backup', plan, exportedAt, settings };
  } catch (error) {
    return {
      kind: 'refused',
      why: `This backup can’t be brought to today’s form (${String(error)}). Nothing was taken in.`,
    };
  }
}
