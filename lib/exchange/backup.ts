import * as v from 'valibot';
import { dayOf } from '@/lib/data/day';

/** Everything in one file (product.md, Trust 8), as `contract` has it: complete, and to be read in again. */

const FORMAT = 'boardside-backup';

/** More than a file of 200 MB has room for, if they are rows of ours. */
const MOST_ROWS = 500_000;

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.pipe(v.string(), v.maxLength(60)),
  tables: v.record(v.string(), v.array(v.unknown())),
  settings: v.optional(v.record(v.string(), v.unknown()), {}),
});
export type Backup = v.InferOutput<typeof FileSchema>;

/** `boardside-2026-11-21.json` */
export function exportName(now: number, timeZone: string, ending: string): string {
  return `boardside-${dayOf(now, timeZone).toString()}.${ending}`;
}

/** The file's text. Rows stand one to a line, so that a line can be looked at and two files compared. */
export function writeBackup(backup: Omit<Backup, 'format'>): string {
  const tables = Object.entries(backup.tables).map(([name, rows]) => {
    const lines = rows.map((row) => `\n    ${JSON.stringify(row)}`).join(',');
    return `\n   ${JSON.stringify(name)}: [${lines}${rows.length > 0 ? '\n   ' : ''}]`;
  });
  return [
    '{',
    ` "format": ${JSON.stringify(FORMAT)},`,
    ` "version": ${backup.version},`,
    ` "exportedAt": ${JSON.stringify(backup.exportedAt)},`,
    ` "settings": ${JSON.stringify(backup.settings)},`,
    ` "tables": {${tables.join(',')}\n }`,
    '}',
    '',
  ].join('\n');
}

export type ReadBackup = { kind: 'backup'; backup: Backup } | { kind: 'refused'; why: string };

/** A backup as its file has it; rows are checked when they are compared with the store. Never throws. */
export function readBackup(text: string, newest: number): ReadBackup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('This file is damaged: it ends early or was changed. Try another copy of it.');
  }
  const read = v.safeParse(FileSchema, json);
  if (!read.success)
    return refused(
      'This is not a backup of Boardside. People from other programs come in as CSV or vCard.',
    );
  if (read.output.version > newest)
    return refused('This backup was made by a newer Boardside. Update Boardside, then try again.');
  const rows = Object.values(read.output.tables).reduce((sum, { length }) => sum + length, 0);
  if (rows > MOST_ROWS)
    return refused('This backup has more than 500,000 rows. No Boardside wrote it.');
  return { kind: 'backup', backup: read.output };
}

function refused(why: string): ReadBackup {
  return { kind: 'refused', why };
}
