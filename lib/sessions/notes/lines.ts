import type { TakeawayKind } from '../takeaway';
import { readLine, type NoteContext, type NoteLine } from './line';
import { readMark } from './mark';

/** A marked line with words: what becomes a takeaway. */
export interface MarkedLine extends NoteLine {
  kind: TakeawayKind;
  /** Its number in the notes, from 0. */
  number: number;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/u;
const FENCE_END = /^ {0,3}(`{3,}|~{3,})\s*$/u;
const LINE_END = /(\r\n|\r|\n)/u;

/** The lines of a text, whichever way they end; the endings are not part of them. */
export function linesOf(notes: string): string[] {
  return notes.split(/\r\n|\r|\n/u);
}

/** The marked lines that were read last. A key changes one of hundreds: the others are known from the time before. */
let known = { against: '', lines: new Map<string, NoteLine>() };

/** The marked lines of the notes, in order. What stands between code fences is code, not marks. */
export function readNotes(notes: string, context: NoteContext): MarkedLine[] {
  const marked: MarkedLine[] = [];
  const lines = linesOf(notes);
  const against = [context.today, context.owner, context.name].join();
  const before = known.against === against ? known.lines : null;
  known = { against, lines: new Map() };
  for (let number = 0; number < lines.length; number++) {
    const line = lines[number] ?? '';
    number = fenceEnd(lines, number) ?? number;
    // Most lines have no mark: only those that do are read whole.
    if (readMark(line).kind === null) continue;
    const read = before?.get(line) ?? readLine(line, context);
    known.lines.set(line, read);
    if (read.kind !== null && read.text !== '') marked.push({ ...read, kind: read.kind, number });
  }
  return marked;
}

/** The line that closes the fence opened in `lines[at]`; one that nothing closes yet is no fence. */
function fenceEnd(lines: string[], at: number): number | null {
  const opening = FENCE.exec(lines[at] ?? '')?.[1];
  if (opening === undefined) return null;
  for (let number = at + 1; number < lines.length; number++)
    if (FENCE_END.exec(lines[number] ?? '')?.[1]?.startsWith(opening)) return number;
  return null;
}

/** The notes without their private lines (Trust 7), each other line with the ending that was before it. */
export function withoutPrivateLines(notes: string): string {
  const [first = '', ...rest] = notes.split(LINE_END);
  const kept = readMark(first).private ? [] : [first];
  for (let at = 0; at < rest.length; at += 2) {
    const [ending = '', line = ''] = rest.slice(at, at + 2);
    if (!readMark(line).private) kept.push(kept.length > 0 ? ending + line : line);
  }
  return kept.join('');
}
