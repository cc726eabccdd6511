import { momentOf } from '@/lib/data/wall-clock';
import { looksLikeName } from '@/lib/people/name';
import { baseName } from '../zip/choose';
import { cleanLine } from '@/lib/text/clean';
import { dayIn } from './note-day';
import { propertiesOf } from './properties';

/** Whom somebody's notes are about, as far as they say it, and when that was. */
export interface NoteAbout {
  /** Names that may be theirs, the surest first; `told` of whom the note says that it was with them. */
  names: { name: string; told: boolean }[];
  /** Epoch ms. */
  at: number;
}

interface Note {
  name: string;
  text: string;
  changedAt: number;
}

const WITH =
  /^(?:with|person|people|who|name|attendees?|mentor|mentee|(?:meeting )?participants?)$/iu;
const DATE = [/^(?:date|day|on|when)$/iu, /^created$/iu];
const TITLED = /^(?:(?:meeting )?title|meeting|subject)$/iu;

const TALK = String.raw`(?:session|meeting|talk|call|chat|coffee|note|mentoring|conversation|check-in|catch-up|1:1|1-1|1[ -]on[ -]1|one on one)s?`;

/** Words before a name in a title: "Session with Ada Moreno", "Notes: Ada Moreno". */
const BEFORE = new RegExp(
  String.raw`^(?:(?:(?:my |our |the )?${TALK}\b[\s:–—-]*)+(?:(with|w\/|mit|avec|con|from|of)\s+)?|(with|w\/|mit)\s+)`,
  'iu',
);

/** And after it: "Ada Moreno – 1:1 notes". */
const AFTER = new RegExp(String.raw`\s*[:–—|/-]\s*${TALK}(?: notes?)?$`, 'iu');

/** "Coaching call with Ada Moreno": whatever stands before, if a name comes after. */
const ANY_WITH = /^.{1,60}?\s(?:with|w\/|w|mit|avec|con)\s+(.+)$/iu;

const TITLE = /^#[ \t]+(.+)$/mu;
/** Plain text has no mark for its title. */
const FIRST_LINE = /^\s*(\S.{0,200})$/mu;

/** A title is a line, and a file of notes begins with it. */
const MOST_LOOKED_AT = 20_000;
/** As many as a list of those present names. */
const MOST_NAMES = 20;

/** A day stands for its noon; without one the file's own time counts. */
export function aboutNote({ name, text, changedAt }: Note, timeZone: string): NoteAbout {
  const start = text.slice(0, MOST_LOOKED_AT);
  const { properties, body } = propertiesOf(start);
  const of = (shape: RegExp) => properties.find(({ key }) => shape.test(key))?.value ?? '';
  const title = (/\.txt$/iu.test(name) ? FIRST_LINE : TITLE).exec(start)?.[1] ?? '';
  const file = fileWords(name);
  const day = [...DATE.map((shape) => of(shape)), file, title]
    .map((words) => dayIn(words).day)
    .find((found) => found !== null);
  const noon = day === undefined ? null : momentOf({ day, time: '12:00' }, timeZone);
  const present = of(WITH).split(/[,;]\s|\s(?=@)/u, MOST_NAMES);
  const linked = /^\s*(?:[-*] )?.{0,200}?(\[\[[^\]\n]{1,200}\]\])/u.exec(body)?.[1] ?? '';
  const names = [
    ...present.map((each) => ({ ...nameIn(each), told: true })),
    nameIn(file),
    nameIn(title),
    nameIn(of(TITLED)),
    { ...nameIn(linked), told: false },
  ];
  const seen = new Set<string>(['']);
  return {
    names: names.filter(({ name: said }) => !seen.has(said) && seen.add(said)),
    at: noon !== null && noon >= 0 ? noon : Math.max(0, changedAt),
  };
}

/** A file's name without its ending, and without the number that Notion gives every page. */
export function fileWords(name: string): string {
  return baseName(name)
    .replace(/\.[a-z]+$/iu, '')
    .replace(/ [0-9a-f]{32}$/u, '');
}

/** What is left when the day, the brackets of a link and the words before a name are taken away. */
function nameIn(words: string): { name: string; told: boolean } {
  const undated = dayIn(words.replaceAll(/["'*`]|\\(?=\W)/gu, '')).rest;
  const [first = ''] = undated.split(/[,;]\s|\]\]\s*,/u);
  const bare = first
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]*)(?:\]\]|$)/gu, ' $1 ')
    .replaceAll(/[[\]()_#@]/gu, ' ')
    .replace(/\.boardside$/iu, '');
  const line = cleanLine(bare, 300)
    .replaceAll(/^[\s:–—,-]+|[\s:–—,-]+$/gu, '')
    .replace(AFTER, '');
  const after = ANY_WITH.exec(line)?.[1] ?? '';
  const before = BEFORE.exec(line);
  if (before === null && looksLikeName(after)) return { name: after, told: true };
  const rest = line.slice(before?.[0].length ?? 0);
  return {
    name: rest.replaceAll(/^[\s:–—-]+|[\s:–—-]+$/gu, ''),
    told: (before?.[1] ?? before?.[2]) !== undefined,
  };
}
