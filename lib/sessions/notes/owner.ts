import { firstName } from '@/lib/people/name';
import { fold } from '@/lib/text/clean';
import type { Mention } from './mentions';

export type Owner = 'me' | 'them';

/** Words that say who will do it, near the start: later in the line they may be about anything. */
const MINE = /^(?:i['’]ll|i will|i['’]m going to|i am going to|i promise)(?![\p{L}\p{N}])/iu;
const THEIRS =
  /^(?:(?:she|he|they|you)(?:['’]ll| will| agreed to| promised)|will (?:send|share|introduce|forward) me)(?![\p{L}\p{N}])/iu;
/** `ask @ngozi`, `with @ngozi`: then she is who it is about. */
const ABOUT =
  /(?:^|\s)(?:to|with|for|from|about|of|by|at|and|or|ask|tell|thank|e?mail|message|ping|call|meet|see|write|show|invite|on)\s+$/iu;

/**
 * Whose action it is (R2): who is named by `@me`, `@them` or an assigning
 * `@name`, else what its words say (`I’ll …`, `Ngozi will …`, `Ngozi: …`), else
 * `fallback`. The name of the other person assigns at the line's start or end,
 * unless a word before it says that the action is about them.
 */
export function readOwner(
  line: string,
  start: number,
  mentions: Mention[],
  context: { name: string; owner: Owner },
): { owner: Owner; assigning: Mention | null } {
  const said = mentions.find(({ kind }) => kind === 'owner');
  if (said) return { owner: said.value as Owner, assigning: said };
  const named = mentions.find((mention) => assigns(line, start, mention, context.name));
  if (named) return { owner: 'them', assigning: named };
  const opening = line.slice(start, start + 120);
  if (MINE.test(opening)) return { owner: 'me', assigning: null };
  if (THEIRS.test(opening) || opensWithName(opening, context.name))
    return { owner: 'them', assigning: null };
  return { owner: context.owner, assigning: null };
}

function assigns(line: string, start: number, mention: Mention, name: string): boolean {
  if (mention.kind !== 'person' || !isName(mention.value, name)) return false;
  if (mention.from === start) return true;
  const atEnd = /^[\s.,;:)]*(?:@\S+[\s.,;:)]*)*$/u.test(line.slice(mention.to, mention.to + 80));
  return atEnd && !ABOUT.test(line.slice(Math.max(0, mention.from - 20), mention.from));
}

/** `Ngozi: …`, `Ngozi Brightwater will …`. */
function opensWithName(opening: string, name: string): boolean {
  const found = /^([^:@#]{1,80}?)(?::(?=\s)|['’]ll\s|\s+(?:will|agreed to|promised)\s)/u.exec(
    opening,
  );
  return found !== null && isName(found[1] ?? '', name);
}

function isName(words: string, name: string): boolean {
  const key = fold(words);
  return key !== '' && (key === fold(name) || key === fold(firstName(name)));
}
