import type { Takeaway } from '@/lib/sessions/takeaway';

/** R1: what a message can say of the advice it reports on; an empty text is not known. */
export interface AdviceTold {
  ids: readonly string[];
  said: string;
  did: string;
  ledTo: string;
  when: string;
}

/** An advice, and the day of the talk it came from, in words. */
export interface Reported {
  advice: Takeaway;
  day: string;
}

/** What the writer fills in where only some of several are known. */
const SLOTS = { said: 'what they advised', did: 'what you did', ledTo: 'what it led to' } as const;

/**
 * The facts of these pieces of advice, oldest first, as they stand in sentences
 * of a message. Of several, each has its number, so that what was done belongs
 * to what was said. Of a private one the day is all that is told (Trust 7).
 */
export function adviceTold(reported: readonly Reported[]): AdviceTold | null {
  if (reported.length === 0) return null;
  const inOrder = reported.toSorted((a, b) => a.advice.at - b.advice.at);
  const told = (field: keyof typeof SLOTS) => {
    const words = inOrder.map(({ advice }) => (advice.private ? '' : wordsOf(advice, field)));
    if (words.length === 1 || words.every((one) => one === '')) return words[0] ?? '';
    return words.map((one, at) => `(${at + 1}) ${one || `[${SLOTS[field]}]`}`).join('; ');
  };
  return {
    ids: inOrder.map(({ advice }) => advice.id),
    said: told('said'),
    did: told('did'),
    ledTo: told('ledTo'),
    when: [...new Set(inOrder.map(({ day }) => day))].join(' and '),
  };
}

function wordsOf({ text, loop }: Takeaway, field: keyof typeof SLOTS): string {
  if (field === 'said') return begunSmall(inSentence(text));
  return inSentence(loop?.[field] ?? '');
}

/** Within a sentence: one line, no full stop, and no bracket that would read as a gap to be filled in. */
function inSentence(noted: string): string {
  return noted
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=[^.])\.$/u, '')
    .replace(/[[{]/gu, '(')
    .replace(/[\]}]/gu, ')');
}

/** "your advice was to start small": only a plain word loses its capital, so not `API`, `I` or `McKay`. */
function begunSmall(text: string): string {
  return /^\p{Lu}\p{Ll}+(?=[\s,.;:]|$)/u.test(text)
    ? text.charAt(0).toLocaleLowerCase('en') + text.slice(1)
    : text;
}
