import { hasFocus, placeCaret } from './caret';
import { beforeinput } from './inserters/beforeinput';
import { contenteditable } from './inserters/contenteditable';
import { field } from './inserters/field';
import type { Inserter } from './inserters/inserter';
import { paste } from './inserters/paste';
import type { InsertRequest, InsertResult } from './report';
import { composerText, tidy } from './text';
import { nextFrame, pause } from './time';

/** One per editor family, in the order in which they are tried. */
const INSERTERS: Inserter[] = [field, contenteditable, beforeinput, paste];

/** How long an editor may take to make the text its own, and how long it has to keep it (milliseconds). */
const PATIENCE = 400;
const PROOF = 40;

type Failure = Extract<InsertResult, { ok: false }>['why'];
type Subject = Extract<InsertResult, { ok: true }>['subject'];

/**
 * Puts a draft into a composer, its subject into the field for it, and believes
 * it only after reading them back (O6). Never presses Enter, never clicks, adds
 * nothing to the page (Trust 3 and 4).
 */
export async function insert(
  element: HTMLElement,
  request: InsertRequest,
  subject: HTMLInputElement | null = null,
): Promise<InsertResult> {
  if (!element.isConnected) return { ok: false, why: 'gone' };
  const stood = (subject?.value ?? '') !== '';
  // First, so that the message is what one undo takes out again.
  const outcome = await putSubject(subject, request.subject ?? '');
  const why = await put(element, request.text.replace(/\r\n?/gu, '\n'), request.mode);
  if (why === null) return { ok: true, subject: outcome };
  if (subject && outcome === 'filled' && !stood) clear(subject);
  return { ok: false, why };
}

/** A subject goes into an empty field; another that stands there already is the user's. */
async function putSubject(field: HTMLInputElement | null, subject: string): Promise<Subject> {
  if (!field || subject === '') return 'none';
  if (field.value === subject) return 'filled';
  if (field.value.trim() !== '') return 'kept';
  return (await put(field, subject, 'replace')) === null ? 'filled' : 'refused';
}

/** Tries the family's inserters in turn until one is proven right. Null is success. */
async function put(
  element: HTMLElement,
  text: string,
  mode: InsertRequest['mode'],
): Promise<Failure | null> {
  const there = composerText(element);
  // White space alone is nothing to keep.
  const how = there !== '' && there.trim() === '' ? 'replace' : mode;
  const before = how === 'append' ? there : '';
  const added = blankLineAfter(before) + text;
  let why: Failure = 'editor';
  for (const inserter of INSERTERS.filter((one) => one.suits(element))) {
    if (!(await inserter.put(element, added, how))) return why;
    if (await comesToHold(element, before + added)) {
      if (hasFocus(element)) placeCaret(element, 'append');
      return null;
    }
    why = 'mismatch';
    const untouched = composerText(element) === there;
    if (!untouched && !(inserter.undoable && (await takeBack(element, there)))) return why;
  }
  return why;
}

/** The line ends that `text` lacks for a blank line between it and what follows. */
function blankLineAfter(text: string): string {
  const ends = /\n*$/u.exec(text)?.[0].length ?? 0;
  return text === '' ? '' : '\n'.repeat(Math.max(0, 2 - ends));
}

/** Whether the editor comes to show `wanted`, and still does a little later: some put back what they know. */
async function comesToHold(element: HTMLElement, wanted: string): Promise<boolean> {
  const shows = () => element.isConnected && composerText(element) === tidy(wanted);
  const end = performance.now() + PATIENCE;
  do await nextFrame();
  while (!shows() && performance.now() < end);
  await nextFrame();
  await pause(PROOF);
  return shows();
}

/** A subject without its message is taken out again. (An undo might take something else.) */
function clear(subject: HTMLInputElement): void {
  subject.focus();
  subject.select();
  document.execCommand('delete');
}

/** Takes a failed attempt back with one undo, if that brings back what was there to the letter. */
async function takeBack(element: HTMLElement, there: string): Promise<boolean> {
  if (!hasFocus(element)) element.focus();
  document.execCommand('undo');
  await nextFrame();
  if (composerText(element) === there) return true;
  // It undid something else, or not all: better as the page left it.
  document.execCommand('redo');
  return false;
}
