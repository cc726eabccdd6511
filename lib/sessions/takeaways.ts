import { dayOf } from '@/lib/data/day';
import type { New } from '@/lib/data/row';
import { readDue } from './notes/due';
import type { MarkedLine } from './notes/lines';
import { linesOf } from './notes/lines';
import { withBox } from './notes/typing';
import type { Status, Takeaway } from './takeaway';
import { tie } from './takeaways-match';
import { hasGoneOn, isInNotes, NOT_IN_NOTES, statusFor } from './takeaways-status';

/** Where and when the notes are read. */
export interface Reading {
  sessionId: string;
  personId: string;
  /** Now, epoch ms, and the minute of the session. */
  now: number;
  minute: number;
  timeZone: string;
  /** Takeaways whose lines were removed a while ago: if the lines come back (undo), they do too. */
  removed?: readonly Takeaway[];
}

/** What brings the stored takeaways in line with the notes. */
export interface Reconciled {
  add: New<Takeaway>[];
  /** Removed ones that are back, as whole rows. */
  revive: Takeaway[];
  patch: { id: string; to: Partial<New<Takeaway>> }[];
  /** Whole rows, so that the caller can give them back as `removed`. */
  remove: Takeaway[];
}

/**
 * Takeaways come from the lines as they are typed and stay tied to them: a line
 * that is edited, moved, indented or marked anew keeps its takeaway with its
 * minute and status. Without its line an open takeaway goes too; one that has
 * gone on stays, as no longer in the notes.
 */
export function reconcile(
  lines: readonly MarkedLine[],
  stored: readonly Takeaway[],
  reading: Reading,
): Reconciled {
  const done: Reconciled = { add: [], revive: [], patch: [], remove: [] };
  const tied = tie(lines, stored);
  const back = revived(lines, tied, reading.removed ?? []);
  for (const [order, line] of lines.entries()) {
    const [kept, again] = [tied[order], back.get(order)];
    const said = saidBy(line, order, kept ?? again ?? null, reading);
    if (kept) {
      const to = changed(kept, said);
      if (Object.keys(to).length > 0) done.patch.push({ id: kept.id, to });
    } else if (again) done.revive.push({ ...again, ...said, updatedAt: reading.now });
    else {
      const { sessionId, personId, now: at, minute } = reading;
      done.add.push({ sessionId, personId, at, minute, ...said });
    }
  }
  const still = new Set(tied);
  for (const takeaway of stored) {
    if (still.has(takeaway) || !isInNotes(takeaway)) continue;
    if (hasGoneOn(takeaway)) done.patch.push({ id: takeaway.id, to: { order: NOT_IN_NOTES } });
    else done.remove.push(takeaway);
  }
  return done;
}

/** Which removed takeaway each new line is: only the very same words, the last removed first. */
function revived(
  lines: readonly MarkedLine[],
  tied: readonly (Takeaway | null)[],
  removed: readonly Takeaway[],
): Map<number, Takeaway> {
  const back = new Map<number, Takeaway>();
  if (removed.length === 0) return back;
  const waiting = Map.groupBy(removed, ({ text }) => text);
  const known = new Set(tied.map((takeaway) => takeaway?.id));
  for (const [order, { text }] of lines.entries()) {
    if (tied[order]) continue;
    let found = waiting.get(text)?.pop();
    while (found && known.has(found.id)) found = waiting.get(text)?.pop();
    if (!found) continue;
    known.add(found.id);
    back.set(order, found);
  }
  return back;
}

type Said = Pick<
  Takeaway,
  | 'kind'
  | 'text'
  | 'private'
  | 'owner'
  | 'dueDay'
  | 'topics'
  | 'people'
  | 'order'
  | 'status'
  | 'statusAt'
>;

/** What a line says of its takeaway, given what it was before. */
function saidBy(line: MarkedLine, order: number, before: Takeaway | null, reading: Reading): Said {
  const status = statusFor(line.kind, line.done, before?.status ?? null);
  return {
    kind: line.kind,
    text: line.text,
    private: line.private,
    owner: line.owner,
    dueDay: before ? dueDay(line, before, reading.timeZone) : line.dueDay,
    topics: line.topics,
    people: line.people,
    order,
    status,
    statusAt: before?.status === status ? before.statusAt : reading.now,
  };
}

/**
 * `@fri` is the Friday after the day it was written on, however often the notes
 * are read again later.
 */
function dueDay(line: MarkedLine, before: Takeaway, timeZone: string): string | null {
  if (line.dueWords === null || before.dueDay === null || line.dueDay === before.dueDay)
    return line.dueDay;
  const written = [before.at, before.updatedAt].map((at) =>
    readDue(line.dueWords ?? '', dayOf(at, timeZone)),
  );
  return written.includes(before.dueDay) ? before.dueDay : line.dueDay;
}

function changed(before: Takeaway, said: Said): Partial<Said> {
  return Object.fromEntries(
    Object.entries(said).filter(([key, value]) => {
      const was = before[key as keyof Said];
      return Array.isArray(value) ? value.join('\n') !== [was].flat().join('\n') : was !== value;
    }),
  );
}

/**
 * The notes with the box of this takeaway's line ticked or emptied, so that
 * what is pressed elsewhere shows in them. `lines` are the marked lines of the
 * same notes. Unchanged if the line has no box, or is no longer there.
 */
export function withStatus(
  notes: string,
  lines: readonly MarkedLine[],
  stored: readonly Takeaway[],
  id: string,
  status: Status,
): string {
  const at = tie(lines, stored).findIndex((takeaway) => takeaway?.id === id);
  const number = lines[at]?.number;
  if (number === undefined) return notes;
  const line = linesOf(notes)[number] ?? '';
  const ticked = withBox(line, status === 'done');
  if (ticked === line) return notes;
  // Only this line is touched: the endings of all stay as they are.
  const endings = [...notes.matchAll(/\r\n|\r|\n/gu)];
  const before = endings[number - 1];
  const start = before ? before.index + before[0].length : 0;
  return notes.slice(0, start) + ticked + notes.slice(start + line.length);
}
