import type { Row } from '@/lib/data/row';
import { myZone } from '@/lib/data/zoned';
import { baseName } from '@/lib/exchange/zip/choose';
import { readNote, type NoteFile } from '@/lib/exchange/markdown/read-note';
import { db, type TableName } from './db';
import { NotePeople, type NoteFate } from './import-note-people';
import { NoteSessions } from './import-note-sessions';
import { NoteTakeaways } from './import-note-takeaways';
import type { RowFate } from './import-people';
import type { ImportPlan } from './import-plan';

/**
 * Compares Markdown files with what is here: people first, so that the talks
 * with them find them, then sessions and anybody's notes. Nothing is written.
 */
export async function planNotes(
  files: readonly NoteFile[],
  fileName: string,
): Promise<{ plan: ImportPlan; rows: RowFate[] }> {
  const at = Date.now();
  const timeZone = myZone();
  const reads = files.map((file, index) => readNote(file, index + 1, timeZone));
  const ids = reads.flatMap((read) => (read.kind === 'session' ? [read.session.id] : []));
  const here = new Map(
    (await db.sessions.bulkGet(ids)).flatMap((session) => (session ? [[session.id, session]] : [])),
  );
  const people = await NotePeople.of(fileName, at);
  const takeaways = await NoteTakeaways.of(reads, here, at);
  const sessions = new NoteSessions(people, takeaways, at);
  const fates = new Map<number, NoteFate>();
  for (const [index, read] of reads.entries()) {
    if (read.kind === 'refused') fates.set(index, { fate: 'refused', why: read.why });
    if (read.kind === 'person') fates.set(index, people.take(read.contact, read.record));
  }
  for (const [index, read] of reads.entries()) {
    if (read.kind === 'session')
      fates.set(index, sessions.takeSession(read, here.get(read.session.id)));
    if (read.kind === 'notes') fates.set(index, await sessions.takeNotes(read));
  }
  const rows = files.flatMap(({ name }, index) => {
    const fate = fates.get(index);
    return fate ? [{ row: index + 1, what: baseName(name).slice(0, 120), ...fate }] : [];
  });
  const tables = [
    table('people', people.planned()),
    table('sessions', sessions),
    table('takeaways', takeaways.planned()),
    table('touches', { add: sessions.touches, update: [] }),
  ];
  return { plan: { tables, refused: [], giveWay: [] }, rows };
}

function table(name: TableName, { add, update }: { add: Row[]; update: Row[] }) {
  return { table: name, add, update, kept: 0 };
}
