import { ASKING, GIVING, NOT_GIVING, NOTHING_ASKED, RHETORICAL } from '../lexicon/asking';
import { durationsOf } from './durations';
import type { Sentence, Stretch } from './sentences';

/** A request: from the words that ask to the end of their sentence. */
export interface Ask extends Stretch {
  /** What is asked, in plain characters. */
  text: string;
  sentence: Sentence;
  /** True when nothing would follow from a yes: "I'd love to connect". */
  empty: boolean;
}

const ASK = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${ASKING})`, 'giu');
const GIFT = new RegExp(`(?<![\\p{L}\\p{N}'])(?:${GIVING})`, 'giu');
/** Verbs for one's own papers as well as for gifts. */
const SENDS =
  /\b(?:send|show|share|bring|tell|write|give|put|explain|present|walk you|mail you|email you|report|come back|look at|help|prepare|try)\b[^\p{L}]*$/iu;
const EMPTY = new RegExp(`\\b(?:${NOTHING_ASKED})`, 'iu');

/** Where the writer gives something; to the end of the clause. */
export function giftsOf(sentence: Sentence): Stretch[] {
  return [...sentence.text.matchAll(GIFT)].flatMap((match) => {
    const to = match.index + match[0].length;
    if (SENDS.test(match[0]) && NOT_GIVING.test(sentence.text.slice(to))) return [];
    const clause = /[;:?]|, (?:and |but )?(?=(?:could|can|would|may) )/iu.exec(
      sentence.text.slice(to),
    );
    const end = clause ? to + clause.index : sentence.text.length;
    return [{ from: sentence.from + match.index, to: sentence.from + end }];
  });
}

/** Every request of a sentence. A gift is not one, however politely it asks. */
export function asksOf(sentence: Sentence, gifts: readonly Stretch[]): Ask[] {
  const { text, from } = sentence;
  const found = [...text.matchAll(ASK)]
    .map((match) => match.index + (/^[^\p{L}\p{N}]*/u.exec(match[0])?.[0].length ?? 0))
    .filter((at) => !gifts.some((gift) => from + at >= gift.from && from + at < gift.to));
  const given = gifts.some((gift) => gift.from < from + 12 && gift.to > from);
  if (found.length === 0 && !given && isQuestion(text)) found.push(0);
  return found.map((at, n) => {
    const words = text.slice(at, found[n + 1]);
    const empty = EMPTY.test(text.slice(at)) && durationsOf(text).length === 0;
    return { from: from + at, to: from + at + words.length, text: words, sentence, empty };
  });
}

/** A question that wants an answer: not a greeting's, and not one about the question itself. */
export function isQuestion(text: string): boolean {
  return /\?["')\s!?]*$/u.test(text) && !RHETORICAL.test(text);
}
