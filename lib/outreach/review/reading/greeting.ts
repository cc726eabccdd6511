import { fold } from '@/lib/text/clean';
import { GREETING_WORDS, NOBODY_WORDS, TITLE_WORDS } from '../lexicon/greetings';
import type { Stretch } from './sentences';

export interface Greeting extends Stretch {
  /** The name in it, titles left out; null when nobody is named. */
  name: (Stretch & { text: string; whole: string }) | null;
}

const OPENING = new RegExp(
  String.raw`^[^\p{L}\p{N}@[{<_(]*(?:(?:${GREETING_WORDS})(?![\p{L}\p{N}])[ ]*(?:(?:there|again)(?![\p{L}\p{N}]))?)+[ ]*[,!.]?[ ]*`,
  'iu',
);
const NAME =
  /^@?[\p{L}\p{M}][\p{L}\p{M}\p{N}'._-]*(?:[ ](?:\p{Lu}|\p{Lo})[\p{L}\p{M}'.-]*|[ ](?:de|da|van|von|der|den|al|el|bin|la|di|ji|sir|ma'am|san)\b){0,4}/u;
const END = /^[ ]*(?:[,!:;.)?]+|-+(?=\s)|\n|$|\p{Extended_Pictographic})\s*/u;
const BARE =
  /^((?:\p{Lu}|\p{Lo})[\p{L}\p{M}'-]+)(?:,\s+(?=(?:I|I'm|my|your|you|we|it|the|this|could|may|would|thank|coming|just)\b)|[,!]?\n+)/iu;
const THANKED =
  /^(?:thank you|thanks|many thanks)(?: so much| very much| again| a lot)?,? (\p{Lu}[\p{L}\p{M}'-]+)[,!.]/iu;
/** First words of a sentence that are no name although a comma follows. */
const NO_NAME =
  /^(?:thanks?|sorry|honestly|yesterday|today|tomorrow|recently|lately|finally|well|okay|ok|yes|no|congratulations|congrats|apologies|so|anyway|first|firstly|now|then|here|please|perhaps|as|since|last|this|for|after|\p{L}+ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;

/** The greeting a message opens with, and whom it names. Offsets are those of `text`. */
export function greetingOf(text: string): Greeting | null {
  const opening = OPENING.exec(text);
  if (!opening) return spokenTo(text);
  const start = opening[0].length;
  const rest = text.slice(start);
  const word = upToStop(NAME.exec(rest)?.[0] ?? '').replace(/[.'-]+$/u, '');
  const close = END.exec(rest.slice(word.length));
  const commaBefore = /[,!.]\s*$/u.test(opening[0]);
  const capital = /^[@\p{Lu}\p{Lo}]/u.test(word);
  if (isName(word) && (close !== null || (capital && !commaBefore))) {
    const to = start + word.length;
    if (/^[ ]+(?:here|speaking)\b/iu.test(text.slice(to)))
      return { from: 0, to: start, name: null };
    return { from: 0, to: to + (close?.[0].length ?? 0), name: withoutTitle(start, word) };
  }
  // "Hi all," and "Dear mentoring team," end at their comma; "Hi, I am Ada" before the I.
  const group = /^[^,.!?:;\n]{0,40}[,!:\n]\s*/u.exec(rest);
  const ends =
    !commaBefore && group !== null && NOBODY_WORDS.has(fold(rest.split(/[ ,!:\n]/u)[0] ?? ''));
  return { from: 0, to: start + (ends ? group[0].length : 0), name: null };
}

function spokenTo(text: string): Greeting | null {
  const bare = BARE.exec(text) ?? THANKED.exec(text);
  const word = bare?.[1] ?? '';
  if (!bare || !isName(word) || NO_NAME.test(word)) return null;
  const at = bare[0].indexOf(word);
  const opens = at === 0;
  return { from: 0, to: opens ? bare[0].length : 0, name: withoutTitle(at, word) };
}

/** "Bob. Welder here": a full stop ends the name, but for "Dr. Moreno" and "J. Moreno". */
function upToStop(words: string): string {
  const parts = words.split(/(?<=\.) /u);
  const last = parts.findIndex(
    (part) => part.endsWith('.') && !/^\p{L}\.$/u.test(part) && !isTitleOnly(part),
  );
  return last === -1 ? words : parts.slice(0, last + 1).join(' ');
}

function isTitleOnly(words: string): boolean {
  return fold(words)
    .split(' ')
    .every((each) => TITLE_WORDS.has(each));
}

function isName(word: string): boolean {
  if (word === '') return false;
  const words = fold(word).split(' ');
  return (
    !words.some((each) => NOBODY_WORDS.has(each)) &&
    !/^(?:i'm|i'd|i've|it's|that's|we're)$/iu.test(word) &&
    words.some((each) => !TITLE_WORDS.has(each))
  );
}

/** The title stays in the greeting when the name is put right. */
function withoutTitle(start: number, whole: string): Greeting['name'] {
  const title = /^(?:[\p{L}']+\.?[ ]+)+?(?=\S)/u.exec(whole)?.[0] ?? '';
  const first = fold(title);
  const skip =
    first !== '' && first.split(' ').every((word) => TITLE_WORDS.has(word)) ? title.length : 0;
  return { from: start + skip, to: start + whole.length, text: whole.slice(skip), whole };
}
