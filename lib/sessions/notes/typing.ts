import type { TakeawayKind } from '../takeaway';
import { MARKS, PRIVATE_MARK, readMark } from './mark';

/** A list item's beginning: indent, then a bullet, a number or a mark (perhaps several), then its words. */
const ITEM = /^(\s*)((?:(?:[-+*!?>]|\/\/|\[[ xX]?\](?![([:])|\d{1,9}[.)])\s+)+)(.*)$/su;

/**
 * What Enter begins the next line with, so that lists continue: the same indent
 * and bullet, the next number, an empty box. A mark other than the box is said
 * once: the next line is not an advice because this one is. Null on an item
 * without words: there Enter ends the list.
 */
export function continuation(line: string): string | null {
  const [, indent = '', head = '', words = ''] = ITEM.exec(line) ?? [];
  if (head === '') return /^\s*/u.exec(line)?.[0] ?? '';
  if (words.trim() === '') return null;
  const next = (head.match(/\S+(?: (?=\]))?\S*\s+/gu) ?? [])
    .filter((part) => /^(?:-|\+|\[|\d)/u.test(part))
    .map((part) =>
      part.startsWith('[') ? '[] ' : part.replace(/^\d+/u, (number) => String(Number(number) + 1)),
    );
  return indent + next.join('');
}

/** The line with `kind`'s mark; without it if it has it already. For the toolbar and the keys. */
export function withMark(line: string, kind: TakeawayKind): string {
  const marked = readMark(line);
  const { from, to } = marked.mark ?? { from: marked.start, to: marked.start };
  const rest = line.slice(to).replace(/^\s+/u, '');
  return line.slice(0, from) + (marked.kind === kind ? rest : `${MARKS[kind]} ${rest}`);
}

/** The line private, or no longer so. */
export function withPrivate(line: string): string {
  const { privateMark, mark, start } = readMark(line);
  if (privateMark)
    return line.slice(0, privateMark.from) + line.slice(privateMark.to).replace(/^\s+/u, '');
  const at = mark?.from ?? start;
  return `${line.slice(0, at)}${PRIVATE_MARK} ${line.slice(at)}`;
}

/** The line with its box ticked or empty; a line without a box stays as it is. */
export function withBox(line: string, done: boolean): string {
  const { kind, mark, done: was } = readMark(line);
  if (kind !== 'action' || !mark || was === done) return line;
  return line.slice(0, mark.from) + (done ? '[x]' : '[ ]') + line.slice(mark.to);
}
