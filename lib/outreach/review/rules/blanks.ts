import { firstName } from '@/lib/people/name';
import { CHANNELS } from '../../channel';
import type { Span } from '../finding';
import { plain } from '../reading/plain';
import { quote, type Hit, type Rule } from '../rule';

const NAMED_GAP =
  '(?:your |their |the |my |his |her )?(?:first ?name|last ?name|full ?name|name|surname|company(?: name)?|topic|project(?: name)?|role|job title|position|field|skill|subject|date|time|industry|school|team(?: name)?|event|mentor|person|place|city|insert[^)>]*|specific [^)>]*)(?: here)?';

/** The shapes of a gap that was never filled, and what each may not be. */
const GAPS: { shape: RegExp; not?: RegExp }[] = [
  {
    shape: /(?<![\p{L}\p{N})\]])\[(?![ x]?\])([^[\]\n]{2,120}|[A-Z])\](?!\()/gu,
    not: /^\[(?:sic|\d[\d\s,;–-]*|see [^\]]*|edited?|laughs?|laughter|applause|emphasis[^\]]*|my (?:emphasis|translation|italics|word)|their words?|the author|external|ext|wip|rfc|fyi|draft|re|fw|fwd|cc|nb|ed\.?|ref|mentoring|mentorship|mentors?' ?board|mentor board|(?:s?he|they|it|we|who)(?: \p{L}+)?)\]$/iu,
  },
  { shape: /\{\{[^{}\n]{0,80}\}\}/gu },
  { shape: /(?<![\p{L}\p{N}/(=.:{$\\])\$?\{[\p{L}_][\p{L}\p{N}_ .'-]{0,40}\}(?!\})/gu },
  {
    shape:
      /(?<![\p{L}\p{N}<])<(?![/!])[\p{L}][\p{L}\p{N} _'-]{0,40}>(?! (?:tags?|elements?|attributes?)\b)/gu,
    not: /^<(?:a|abbr|b|body|br|button|canvas|code|dialog|div|em|fieldset|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|legend|li|main|nav|ol|option|p|pre|script|section|select|slot|small|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|tr|u|ul|video)>$/iu,
  },
  {
    shape: new RegExp(String.raw`\(${NAMED_GAP}\)`, 'giu'),
    not: /^\((?:date|time|event|place|person)\)$/iu,
  },
  {
    shape:
      /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|\bXX(?= (?:minutes?|mins?|years?|months?|weeks?|%))|#{3,}(?![#\s]*\n)(?=[\s.,!?])|(?<=\s)\?{3,}(?= \p{L})/gu,
  },
  {
    shape:
      /(?<![\p{L}\p{N}@#/_-])(?<!\b(?:my|your|our|the|a|every|each|old|of) )TODO(?::|S\b)?(?![\p{L}\p{N}_-]| (?:lists?|apps?|comments?|items?|files?|boards?|markers?|notes?)\b)/gu,
  },
  {
    shape:
      /(?<![\p{L}\p{N}@#/_-])(?<=\b(?:my|your|our|the|a) )TODO(?= (?:about|on|at|in|for|here|and)\b|[.,!?])/gu,
  },
  { shape: /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu },
  {
    shape:
      /(?<![\p{L}\p{N}])(?:(?:FIRST|LAST|YOUR|COMPANY|MENTOR|RECIPIENT|FULL)[_ ]?NAME|F_?NAME|INSERT [A-Z ]{2,30} HERE|FIXME|TBD(?= (?:minutes|about|here)))(?![\p{L}\p{N}])/gu,
  },
  {
    shape: /\b(?:insert|fill in|add|put) (?:\p{L}+ ){1,4}here\b/giu,
    not: / (?:a|an|it|you|me|them|this|that|up|all|something) here$/iu,
  },
  {
    shape:
      /%[A-Za-z]+(?:_[A-Za-z]+)*%|\*\|[^|\n]{1,40}\|\*|«[\p{L} _]{2,30}»|\$(?:NAME|FIRSTNAME|COMPANY)\b|#NAME\?/gu,
    not: /^«\p{Lu}[^»]* [^»]*»$/u,
  },
  {
    shape:
      /(?<=^\s*(?:hi|hello|hey|dear) )(?:\.{2,}|…|-{2,}|–|_+|undefined|null|X|Y|NN|N\.N\.|\[ ?\])(?=\s*[,!.\n]|$)/giu,
  },
  { shape: /\blorem ipsum\b/giu },
];
/** Code and addresses hold brackets of their own; check boxes are brackets on purpose. */
const NOT_TEXT =
  /```[\s\S]{0,4000}?```|`[^`\n]{1,200}`|\bhttps?:\/\/\S+|^[ \t]*(?:[-*+]|\d+[.)])?[ \t]*\[[ xX]?\](?= )/gmu;

/** Gaps of a template that nobody filled (product Trust 5). A greeting's gap can be filled with the name. */
export const unfilledPlaceholder: Rule = {
  code: 'unfilled-placeholder',
  level: 'stop',
  why: 'A gap left in a message tells its reader that it was written for anybody.',
  source: 'product Trust 5',
  applies: () => true,
  find({ message, greeting }) {
    const fields: Span['field'][] = CHANNELS[message.channel].subject
      ? ['subject', 'body']
      : ['body'];
    const first = firstName(message.names[0] ?? '');
    return fields.flatMap((field) =>
      gapsOf(message[field]).map(({ from, to }): Hit => {
        const gap = message[field].slice(from, to);
        const names = first !== '' && field === 'body' && from < Math.max(greeting?.to ?? 0, 24);
        const nameGap = names && (/name|mentor|person/iu.test(gap) || from <= (greeting?.to ?? 0));
        return {
          says: `${quote(gap)} is still to be filled in.`,
          at: { field, from, to },
          fix: nameGap ? { field, from, to, label: `Write “${first}”`, text: first } : null,
        };
      }),
    );
  },
};

/** Where the gaps of a text are, in order, none within another. */
function gapsOf(text: string): { from: number; to: number }[] {
  const words = text.replace(NOT_TEXT, (found) => ' '.repeat(found.length));
  const found = GAPS.flatMap(({ shape, not }) =>
    [...words.matchAll(shape)]
      .filter((match) => !not?.test(plain(match[0])) && !(not?.test(match[0]) ?? false))
      .map((match) => ({ from: match.index, to: match.index + match[0].length })),
  ).toSorted((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    const free = from >= end && to > from;
    if (free) end = to;
    return free;
  });
}
