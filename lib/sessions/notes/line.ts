import { cleanLine } from '@/lib/text/clean';
import type { TakeawayKind } from '../takeaway';
import { readMark, type Span } from './mark';
import { readMentions, type Mention } from './mentions';
import { readOwner, type Owner } from './owner';

/** What the words of a line are read against. */
export interface NoteContext {
  /** The user's day: `@fri` is the next one after it. */
  today: Temporal.PlainDate;
  /** The other person, as their name is kept. */
  name: string;
  /** Whose an action is when nothing says so: the mentee's, so `them` while you are the mentor. */
  owner: Owner;
}

/**
 * One line of the notes, read. The minute it was written at is not in it: that
 * is kept with the takeaway and shown in the margin, so the text stays as it
 * was typed, and a `12:30` typed by hand is only words.
 */
export interface NoteLine {
  kind: TakeawayKind | null;
  private: boolean;
  done: boolean;
  /** Of actions only. */
  owner: Owner | null;
  dueDay: string | null;
  /** The words the day was read from, as they stand after `@`. */
  dueWords: string | null;
  people: string[];
  topics: string[];
  /** The words without marks, owner and due day, fit to be shown in one line. */
  text: string;
  /** For decoration: offsets in the line. */
  spans: { mark: Span | null; privateMark: Span | null; mentions: Mention[] };
}

/** A takeaway's text is a line to be read at a glance; the notes keep all of it. */
const MOST_TEXT = 2_000;

/** Reads a line of the notes (look.md, Notes). Any text can be read, in time that grows with its length. */
export function readLine(line: string, context: NoteContext): NoteLine {
  const marked = readMark(line);
  const mentions = readMentions(line, context);
  const due = mentions.find(({ kind }) => kind === 'due') ?? null;
  const owned = marked.kind === 'action' ? readOwner(line, marked.start, mentions, context) : null;
  const values = (wanted: Mention['kind']) => [
    ...new Set(mentions.filter(({ kind }) => kind === wanted).map(({ value }) => value)),
  ];
  return {
    kind: marked.kind,
    private: marked.private,
    done: marked.done,
    owner: owned?.owner ?? null,
    dueDay: due?.value ?? null,
    dueWords: due?.words ?? null,
    people: values('person'),
    topics: values('topic'),
    text: wordsOf(line, marked.start, [due, owned?.assigning ?? null]),
    spans: { mark: marked.mark, privateMark: marked.privateMark, mentions },
  };
}

function wordsOf(line: string, start: number, without: (Mention | null)[]): string {
  const cuts = without.filter((cut) => cut !== null).toSorted((a, b) => a.from - b.from);
  const parts: string[] = [];
  let at = start;
  for (const cut of cuts) {
    parts.push(line.slice(at, cut.from));
    at = cut.to;
  }
  const text = [...parts, line.slice(at)].join('');
  // What is left of `@Ngozi: send it` and `send it, @fri`.
  const bare = cuts.length > 0 ? text.replace(/^\s*[:,]\s+/u, '').replace(/[,;]\s*$/u, '') : text;
  return cleanLine(bare, MOST_TEXT);
}
