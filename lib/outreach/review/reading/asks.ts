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
const TIME_FIRST =
  /(?:^|[:;])\W*(?:(?:so|just|only|even|perhaps|maybe|about|say|and|but|or|a|an|my|the|ask|request|is|here|one|it|it's|would|need|needs|take|takes)\b\W*)*$/iu;
const WAYS =
  /^(?:[ ,]*(?:max|tops|at most|or so|or less|once|only|of your time|is all|will do|would do|does it|on (?:the |a )?(?:phone|call|video|zoom|teams|meet|skype|whatsapp)|by (?:phone|telephone|mail|e-?mail|video|letter)|over (?:the phone|e-?mail|zoom|video|tea|coffee)|with you|(?:a )?(?:call|phone|zoom|video|chat|voice|text|huddle|in person|in writing)\b))/iu;
/** The writer tells what was. */
const TOLD =
  /\b(?:I|we|it|he|she|they|you|that|which|who)(?:'ve| have| had)? (?:also |just |already )?(?:spent|took|lost|waited|stood|sat|drove|walked|talked|spoke|\p{L}{2,}ed|was|were|had|gave|got)\b[^,;:]*$/iu;
/** How far from its first word a request is read. */
const REACH = 300;
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
  if (found.length === 0) {
    const time = timeWanted(sentence, gifts);
    if (time !== null) found.push(time);
  }
  return found.map((at, n) => {
    const words = text.slice(at, found[n + 1]);
    const empty = EMPTY.test(text.slice(at, at + REACH)) && durationsOf(text).length === 0;
    return { from: from + at, to: from + at + words.length, text: words, sentence, empty };
  });
}

/** "25 minutes, once, phone or text.": who opens with a length of time, or offers ways to spend it, asks for it. */
function timeWanted({ text, from }: Sentence, gifts: readonly Stretch[]): number | null {
  const time = durationsOf(text).find(
    (one) =>
      !gifts.some((gift) => from + one.from >= gift.from && from + one.from < gift.to) &&
      (TIME_FIRST.test(text.slice(0, one.from)) || WAYS.test(text.slice(one.to))) &&
      !TOLD.test(text.slice(0, one.from)) &&
      !/^ (?:ago|later|earlier|old|away|into|after|before|late)\b/iu.test(text.slice(one.to)),
  );
  return time?.from ?? null;
}

/** A question that wants an answer: not a greeting's, and not one about the question itself. */
function isQuestion(text: string): boolean {
  return /\?["')\s!?]*$/u.test(text) && !RHETORICAL.test(text);
}
