import type { Change } from '@/lib/data/change';
import type { NoteLine } from '@/lib/sessions/notes/line';
import { readNotes } from '@/lib/sessions/notes/lines';
import { MARKS } from '@/lib/sessions/notes/mark';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { tie } from '@/lib/sessions/takeaways-match';
import { db } from './db';
import { mutate } from './mutate';
import { keepNotes, noteContext, NOTES_TABLES } from './notes';

export type Terms = Partial<Pick<Takeaway, 'owner' | 'dueDay'>>;

/** R2: whose an action is, or by when, changed after the talk; its line in the notes says the same from then on. */
export async function changeTerms(id: string, terms: Terms): Promise<Change[]> {
  const { changes } = await mutate([...NOTES_TABLES], async (write) => {
    const takeaway = await db.takeaways.get(id);
    if (!takeaway) return;
    await write.patch('takeaways', id, terms);
    const session = await db.sessions.get(takeaway.sessionId);
    if (!session) return;
    const person = await db.people.get(takeaway.personId);
    const lines = readNotes(session.notes, noteContext(person, Date.now()));
    const stored = await db.takeaways.where('sessionId').equals(session.id).toArray();
    const line = lines[tie(lines, stored).findIndex((tied) => tied?.id === id)];
    if (!line) return;
    // Every other part is a line, those between are their endings.
    const parts = session.notes.split(/(\r\n|\r|\n)/u);
    const at = line.number * 2;
    parts[at] = withTerms(parts[at] ?? '', line, terms);
    await write.patch('sessions', session.id, { notes: parts.join('') });
  });
  return changes;
}

/** The line with its `@me`, `@them` or `@2026-12-04` put in, put in its place, or taken out. */
export function withTerms(line: string, read: Pick<NoteLine, 'spans'>, terms: Terms): string {
  const said = (kind: 'owner' | 'due') =>
    read.spans.mentions.find((mention) => mention.kind === kind) ?? null;
  const wanted = [
    ...('owner' in terms ? [{ was: said('owner'), word: terms.owner ?? '' }] : []),
    ...('dueDay' in terms ? [{ was: said('due'), word: terms.dueDay ?? '' }] : []),
  ].toSorted((a, b) => (b.was?.from ?? -1) - (a.was?.from ?? -1));
  let result = line;
  for (const { was, word } of wanted) {
    const text = word === '' ? '' : `@${word}`;
    if (was) {
      const before = result.slice(0, was.from);
      result = (text === '' ? before.trimEnd() : before + text) + result.slice(was.to);
    } else if (text !== '') result = `${result.trimEnd()} ${text}`;
  }
  return result;
}

/** Something that was agreed and not noted: a line more at the end of the notes. */
export function addAction(sessionId: string, text: string): Promise<void> {
  return addLine(sessionId, `${MARKS.action} ${text}`);
}

/** One line more at the end of a session's notes, whatever breaks are in it. */
export async function addLine(sessionId: string, line: string): Promise<void> {
  const notes = (await db.sessions.get(sessionId))?.notes ?? '';
  const gap = notes === '' || notes.endsWith('\n') ? '' : '\n';
  await keepNotes(sessionId, notes, `${notes}${gap}${line.replace(/\s+/gu, ' ').trim()}\n`);
}
