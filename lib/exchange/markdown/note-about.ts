import { momentOf } from '@/lib/data/wall-clock';
import { baseName } from '../zip/choose';
import { cleanLine } from '@/lib/text/clean';

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

const DAY = /(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/u;

/** A head of YAML, whatever else is in it, is looked at for two things only. */
const HEAD = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u;
const WITH = /^(?:with|person|people|who|name|attendees?|mentor|mentee|participants?):(.*)$/imu;
const DATE = /^(?:date|day|on|created):(.*)$/imu;

/** Words before a name in a title: "Session with Ada Moreno", "Notes: Ada Moreno". */
const BEFORE =
  /^(?:(?:(?:my |our |the )?(?:session|meeting|talk|call|chat|coffee|notes?|mentoring|conversation|check-in|catch-up|1:1|1-on-1|one on one)s?\b[\s:–—-]*)+(?:(with|w\/|from|of)\s+)?|(with|w\/)\s+)/iu;

/** A title is a line, and a file of notes begins with it. */
const MOST_LOOKED_AT = 20_000;

/** A day stands for its noon; without one the file's own time counts. */
export function aboutNote({ name, text, changedAt }: Note, timeZone: string): NoteAbout {
  const start = text.slice(0, MOST_LOOKED_AT);
  const head = HEAD.exec(start)?.[1] ?? '';
  const title = /^#[ \t]+(.+)$/mu.exec(start)?.[1] ?? '';
  const file = baseName(name).replace(/\.[a-z]+$/iu, '');
  const day = [DATE.exec(head)?.[1] ?? '', file, title]
    .map((words) => DAY.exec(words)?.[1])
    .find((found) => found !== undefined);
  const noon = day === undefined ? null : momentOf({ day, time: '12:00' }, timeZone);
  const names = [
    { ...nameIn(WITH.exec(head)?.[1] ?? ''), told: true },
    nameIn(file),
    nameIn(title),
  ];
  return {
    names: names.filter(({ name: said }) => said !== ''),
    at: noon !== null && noon >= 0 ? noon : Math.max(0, changedAt),
  };
}

/** What is left when the day, the brackets of a link and the words before a name are taken away. */
function nameIn(words: string): { name: string; told: boolean } {
  const [first = ''] = words.replaceAll(/["'*_`]|\\(?=\W)/gu, '').split(/[,;]\s|\]\]\s*,/u);
  const bare = first
    .replace(DAY, ' ')
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]|]*)(?:\]\]|$)/gu, ' $1 ')
    .replaceAll(/[[\]()_#]/gu, ' ')
    .replace(/\.boardside$/iu, '');
  const line = cleanLine(bare, 300);
  const before = BEFORE.exec(line);
  const rest = line.slice(before?.[0].length ?? 0);
  return {
    name: rest.replaceAll(/^[\s:–—-]+|[\s:–—-]+$/gu, ''),
    told: (before?.[1] ?? before?.[2]) !== undefined,
  };
}
