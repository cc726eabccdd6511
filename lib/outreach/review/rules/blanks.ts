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
  { shape: /(?<![\p{L}\p{N}/(=.:{$\\])\$?\{[\p{L}_][\p{L}\p{N}_ .'’/,&+-]{0,60}\}(?!\})/gu },
  {
    shape:
      /(?<![\p{L}\p{N}<])<{1,2}(?![/!])[\p{L}][\p{L}\p{N} _'’/.,&+-]{0,50}>{1,2}(?! (?:tags?|elements?|attributes?)\b)/gu,
    not: /^<(?:a|abbr|b|body|br|button|canvas|code|dialog|div|em|fieldset|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|label|legend|li|main|nav|ol|option|p|pre|script|section|select|slot|small|span|strong|style|sub|sup|svg|table|tbody|td|template|textarea|th|thead|tr|u|ul|video)>$|www\.|\.(?:org|com|net|io|dev|de|uk)\b/iu,
  },
  {
    shape: new RegExp(String.raw`\(${NAMED_GAP}\)`, 'giu'),
    not: /^\((?:date|time|event|place|person)\)$/iu,
  },
  {
    shape:
      /(?<![\p{L}\p{N}])X{3,}(?![\p{L}\p{N}])|\bXX(?= (?!chromosom|centur|corps|congress|olymp|edition|males?\b|females?\b|embryo|karyotyp)\p{Ll}{3,}|%)|[([](?:JOURNAL|MAGAZINE|BLOG|TITLE|ARTICLE|TALK|CONFERENCE|ORGANI[SZ]ATION|HOSPITAL|COMPANY|NAME|TOPIC|EVENT|PROJECT|PLACE|CITY|DATE|MONTH|YEAR|SCHOOL|ROLE|BOOK|PODCAST)(?: [A-Z]+)?[)\]]|#{3,}(?![#\s]*\n)(?=[\s.,!?])|(?<=\s)\?{3,}(?= \p{L})|(?<=\b(?:at|in|from|your|the|about|on|called|named) )(?:x{3,}|N{3,}|\.{4,}|…{2,}|-{4,}|\*{3,}|~{3,})(?=[ ,.] ?\p{L})|(?<=\b(?:at|in|on|about|from|your|the|by|for|with) )(?:X|Y|Z|N)(?= (?:minutes|hours|years|company|project|topic|role|team|people|school|hospital)\b)/gu,
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
      /(?<![\p{L}\p{N}])(?:(?:FIRST|LAST|YOUR|COMPANY|MENTOR|RECIPIENT|FULL)[_ ]?NAME|F_?NAME|INSERT [A-Z ]{2,30}|(?:NAME|TOPIC|TEXT|TITLE|SUBJECT|COMPANY|LINK|DATE)[ _]HERE|[A-Z]{2,20}_(?:NAME|TITLE|TOPIC)|(?:NAME|COMPANY|TOPIC|PROJECT|MENTOR|SUBJECT|TITLE|ROLE|SCHOOL|FIELD|PLACE|DATE|CITY|EVENT)(?='s|[\s,.!]*(?:$|[\n,.!]|\p{Ll}))(?<=\b(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|at|about|from|of|with|on|in|for) \p{Lu}+)|TBC(?= (?:minutes|about|here)\b)|FIXME|TBD(?= (?:minutes|about|here)))(?![\p{L}\p{N}])/gu,
  },
  {
    shape:
      /\b(?:insert|fill in|add|put|paste|enter|type) (?:\p{L}+ ){1,4}here\b|\((?:insert|fill in|add|paste|enter|name of|title of|specific|e\.g\. your|something about|some \p{L}+ (?:of|about|from))[^()\n]{2,60}\)|\b(?:your|their|mentor|recipient|company|job|project|first|last|event)_(?:name|title|company|topic|role)\b|\bsomething specific (?:about|from|on) (?:them|him|her|their|the person|the mentor)\b/giu,
    not: / (?:a|an|it|you|me|them|this|that|up|all|something) here$/iu,
  },
  {
    shape:
      /%[A-Za-z]+(?:_[A-Za-z]+)*%|\*\|[^|\n]{1,40}\|\*|«[\p{L} _]{2,30}»|\$(?:NAME|FIRSTNAME|COMPANY|TOPIC)\b|#NAME\?|#(?:NAME|FIRSTNAME|COMPANY|TOPIC)#?(?![\p{L}])|(?<![\p{L}\p{N}:])(?:~|@@|::)(?:name|first ?name|company|topic)(?:~|@@|::)|%s(?![\p{L}\p{N}])|\basdf+\b/gu,
    not: /^«\p{Lu}[^»]* [^»]*»$/u,
  },
  {
    shape:
      /(?<=^\s*(?:hi|hello|hey|dear) )(?:\.{2,}|…|-{2,}|–|_+|undefined|null|X|Y|NN|N\.N\.|\[ ?\])(?=\s*[,!.\n]|$)/giu,
  },
  // Two X where a word should be: "about XX, by phone"; a number of kings or chapters has no such word before it.
  { shape: /(?<=\b(?:about|on|at|from|with|dear|hi|hello) )XX(?=[,.;:!?]?(?:\s|$))/giu },
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
