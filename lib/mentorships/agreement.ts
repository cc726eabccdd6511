import { plainLine, plainLines } from '@/lib/text/markdown';
import { firstName } from '@/lib/people/name';
import type { Goal } from './goal';
import { bothWays, type Mentorship, type Role } from './mentorship';
import { lastDay, wordedDay } from './term';
import { partLabel, partWords, type Sides } from './term-parts';
import type { Terms } from './terms';
import { unkept } from './versions';

export interface AgreementOptions {
  /** Your name; empty where it is not known. */
  myName: string;
  /** The other side's. */
  theirName: string;
  locale?: string;
}

type Given = Pick<Mentorship, 'role' | 'terms' | 'startedOn' | 'versions' | 'managers'>;

/** The terms as the page is read: what it is about, how we work, what each brings. */
export const SECTIONS = {
  about: ['direction', 'backgrounds', 'hopes', 'fit'],
  how: [
    'rhythm',
    'term',
    'drives',
    'format',
    'methods',
    'between',
    'confidential',
    'mayTell',
    'formality',
  ],
  bring: ['bringMe', 'bringThem', 'accountability', 'projects'],
} as const satisfies Record<string, readonly (keyof Terms)[]>;

/**
 * The agreement on one page of Markdown, to be shared with the other side (A1).
 * Only what was said stands there; private notes are not even asked for (Trust 7).
 */
export function agreement(
  mentorship: Given,
  goals: readonly Goal[],
  options: AgreementOptions,
): string {
  const sides = sidesOf(options, mentorship.role);
  const part = (names: readonly (keyof Terms)[]) =>
    names.flatMap((name) =>
      row(partLabel(name, sides), partWords(mentorship.terms, name, sides, options.locale)),
    );
  return [
    `# ${plainLine(title(options))}`,
    '',
    plainLine(outright(mentorship.role, sides)),
    '',
    ...paragraph(since(mentorship, options.locale)),
    ...section('What it is for', [...goalLines(goals, options.locale), ...part(SECTIONS.about)]),
    ...section('How we work', part(SECTIONS.how)),
    ...section('What each of us brings', [...part(SECTIONS.bring), ...managers(mentorship, sides)]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** First names, as two people speak of each other, unless they share one. */
export function sidesOf({ myName, theirName }: AgreementOptions, role: Role): Sides {
  const [me, them] = [firstName(myName) || myName.trim(), firstName(theirName) || theirName];
  const teach = bothWays(role);
  return me === them ? { me: myName.trim(), them: theirName, teach } : { me, them, teach };
}

function title({ myName, theirName }: AgreementOptions): string {
  const mine = myName.trim();
  return mine === ''
    ? `Mentorship agreement with ${theirName}`
    : `Mentorship agreement: ${mine} and ${theirName}`;
}

/** S2: it is said outright that this is a mentorship, and who learns from whom. */
export function outright(role: Role, { me, them }: Sides): string {
  const i = me || 'I';
  const learns = me === '' ? 'learn' : 'learns';
  if (role === 'mentee') return `This is a mentorship: ${i} ${learns} from ${them}.`;
  if (role === 'peer') {
    const both = me === '' ? `${them} and I` : `${me} and ${them}`;
    return `This is a mentorship between peers: ${both} learn from each other.`;
  }
  const kind = role === 'reverse' ? 'a reverse mentorship' : 'a mentorship';
  return `This is ${kind}: ${them} learns from ${me || 'me'}.`;
}

/** When it began and ends, and whether both said yes to it as it is now; empty where none is known. */
export function since(mentorship: Given, locale?: string): string {
  const { startedOn, versions } = mentorship;
  const last = lastDay(mentorship);
  const both = versions.at(-1)?.agreed === true && unkept(mentorship).length === 0;
  const said = [
    startedOn !== null && `Begun on ${wordedDay(startedOn, locale)}.`,
    last !== null && `The last day is ${wordedDay(last, locale)}; then we look again.`,
    both && 'Both of us said yes to it.',
  ].filter((one) => one !== false);
  return said.join(' ');
}

function paragraph(text: string): string[] {
  return text === '' ? [] : [text, ''];
}

/** R4: what is not over, each with how one will know. */
function goalLines(goals: readonly Goal[], locale?: string): string[] {
  return goals
    .filter(({ state, title }) => state === 'open' && title.trim() !== '')
    .flatMap(({ title, measure, dueDay }) => [
      `- **Goal:** ${plainLine(title)}${dueDay === null ? '' : ` (by ${wordedDay(dueDay, locale)})`}`,
      ...plainLines(measure).map((line) => `  - How we will know: ${line}`),
    ]);
}

/** A4: both sides, as far as it was spoken of. */
function managers({ managers: { mine, theirs } }: Given, { me, them }: Sides): string[] {
  const line = (whose: string, telling: typeof mine) =>
    telling === 'not-needed'
      ? []
      : row(`${whose} manager`, telling === 'told' ? 'Knows of it' : 'Will be told');
  return [...line(me === '' ? 'My' : `${me}’s`, mine), ...line(`${them}’s`, theirs)];
}

/** "- **Label:** words", with several lines as items of their own. */
function row(label: string, words: string): string[] {
  const lines = plainLines(words);
  const head = `- **${plainLine(label)}:**`;
  if (lines.length < 2) return lines.map((line) => `${head} ${line}`);
  return [head, ...lines.map((line) => `  - ${line}`)];
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
}
