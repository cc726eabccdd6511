import { composerText, tidy } from './dom';
import { field } from './inserters/field';
import { rich } from './inserters/rich';
import type { InsertRequest, InsertResult } from './report';

const INSERTERS = [field, rich];

/**
 * Puts text into a composer and believes it only after reading it back (O6).
 * Never presses Enter, never clicks, adds nothing to the page (Trust 3 and 4).
 */
export async function insert(element: HTMLElement, request: InsertRequest): Promise<InsertResult> {
  if (!element.isConnected) return { ok: false, why: 'gone' };
  const there = composerText(element);
  // White space alone is nothing to keep.
  const mode = there !== '' && there.trim() === '' ? 'replace' : request.mode;
  const before = mode === 'append' ? there : '';
  const added = blankLineAfter(before) + request.text;
  const handled = INSERTERS.some((inserter) => inserter(element, added, mode));
  if (!handled) return { ok: false, why: 'editor' };
  await settled();
  const wanted = before + added;
  return same(composerText(element), wanted) ? { ok: true } : { ok: false, why: 'mismatch' };
}

/** The line ends that `text` lacks for a blank line between it and what follows. */
function blankLineAfter(text: string): string {
  const ends = /\n*$/u.exec(text)?.[0].length ?? 0;
  return text === '' ? '' : '\n'.repeat(Math.max(0, 2 - ends));
}

/** Some editors take a frame to make the text their own; a hidden page has no frames, so time counts too. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 30));
    setTimeout(resolve, 200);
  });
}

/** Equal but for white space at line ends and at the very end, which editors add or drop as they like. */
function same(there: string, wanted: string): boolean {
  const bare = (text: string) =>
    tidy(text)
      .replace(/[ \t]+$/gmu, '')
      .trimEnd();
  return bare(there) === bare(wanted);
}
