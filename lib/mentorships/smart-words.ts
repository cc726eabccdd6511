/** What the words of a goal give away (R4). English only: of other languages nothing is guessed. */

const DAY_OR_LENGTH =
  /\b(?:\d{4}-\d\d-\d\d|(?:19|20)\d\d|\d+\s*(?:st|nd|rd|th)?\s+(?:days?|weeks?|months?|quarters?|years?|(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+\d+|q[1-4])\b/giu;

const NUMBER =
  /\p{N}|\b(?:once|twice|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|every|first|zero|no more than)\b/iu;

const WHEN_IN_WORDS =
  /\b(?:by|before|until|within|in|this|next|end of)\s+(?:the\s+)?(?:end|spring|summer|autumn|fall|winter|christmas|new year|year|month|quarter|half|\d+|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b/iu;

const VAGUE =
  /\b(?:better|best|good at|great at|improv(?:e|ing)|learn(?:ing)?(?:\s+(?:more|something|things|a lot))?(?:\s+about)?|know more|understand(?:ing)?|more (?:confident|comfortable|productive|visible|strategic|effective|experience|senior)|explor(?:e|ing)|get into|work on|deal with|skills?|knowledge|stuff|things?|grow(?:ing)?(?: as)?|develop myself|level up|up my game|progress|succeed|successful|etc)\b/iu;

/** What makes a vague word particular: which part, how, or where from and where to. */
const NARROWED =
  /[:;(–—]\s*\S+\s+\S+|\bby\s+(?!the\b|end\b)\p{L}+ing\b|\b(?:so that|enough to|such as|in particular|especially|from\b.+\bto)\b/iu;

/** After these, something is there that was not before: it is plain whether it happened. */
const FINISHES =
  /^(?:(?:to|i|we|want to|will|would like to)\s+)*(?:finish|ship|publish|submit|pass|complete|release|launch|deliver|give|hold|present|win|merge|migrate|open|found|hire|move|close|become a|get (?:promoted|hired|certified|accepted|a|an|my|the))\b/iu;

/** What goals begin with, to tell two of them from one with an "and". */
const BEGINS =
  /^(?:(?:to|also|then|i|we|want to|will)\s+)*(?:get|become|be|learn|understand|master|study|improve|build|make|write|publish|give|hold|present|speak|run|lead|manage|mentor|teach|coach|ship|launch|release|finish|complete|pass|start|stop|find|join|apply|interview|read|design|plan|set up|move|change|grow|increase|reduce|cut|double|contribute|organi[sz]e|hire|practi[sc]e|prepare|earn|win|open|create|develop|switch|raise|negotiate)\b/iu;

const LIST_OF_TOPICS = /\b(?:learn|study|master|understand)\b[^,;]*,[^,;]+(?:,|\band\b|&)/iu;

/** A number that counts something; days, years and lengths of time don't. */
export function counts(title: string): boolean {
  return NUMBER.test(title.replaceAll(DAY_OR_LENGTH, ' '));
}

/** Whether it says when in words, such as "by the end of June". */
export function saysWhen(title: string): boolean {
  return WHEN_IN_WORDS.test(title) || new RegExp(DAY_OR_LENGTH, 'iu').test(title);
}

/** Whether one can't tell from the words which part of a wide field is meant. */
export function isVague(title: string): boolean {
  if (counts(title) || NARROWED.test(title)) return false;
  return VAGUE.test(title) || isTopic(title);
}

/** "Rust", "Public speaking": a field, not yet a goal in it. */
function isTopic(title: string): boolean {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const latin = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u.test(title);
  return latin && words.length <= 2 && !FINISHES.test(title) && !BEGINS.test(title);
}

/** Whether it will be plain that it happened, with nothing to measure. */
export function isDoneOrNot(title: string): boolean {
  return FINISHES.test(title) && !isVague(title);
}

/** Whether a sentence holds several goals. "Read and write Japanese" is one. */
export function isSeveral(title: string): boolean {
  if (LIST_OF_TOPICS.test(title)) return true;
  const parts = title
    .split(/[.;!\n]\s+|,\s*(?:and\s+)?|\s(?:and|plus|&|as well as)\s/iu)
    .map((part) => part.trim())
    .filter((part) => BEGINS.test(part) && part.split(/\s+/u).length > 1);
  return parts.length > 1;
}

/** Whether it gives a reason by itself. */
export function saysWhy(title: string): boolean {
  return /\b(?:because|so that|in order to|to be able to)\b/iu.test(title);
}
