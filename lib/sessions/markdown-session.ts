import * as v from 'valibot';
import { Outside } from '@/lib/data/outside';
import { Line } from '@/lib/data/row';
import { readFrontMatter, writeFrontMatter, type Front } from './markdown-front';
import { withoutPrivateLines } from './notes/lines';
import { readMark } from './notes/mark';
import { recapHead } from './recap';
import { NOT_WRAPPED_UP, SessionSchema, type Point, type Session } from './session';
import { TakeawaySchema, type Takeaway } from './takeaway';
import { isInNotes } from './takeaways-status';

/**
 * One session as a Markdown file: read as it is by a person, and complete in
 * its front matter, so that with private lines nothing is lost on the way out
 * and back in (Trust 8). The notes stand last, after a heading, as they are.
 */

/** Of the head's form; it stands in every Markdown file that Boardside writes. */
export const VERSION = 1;
const NOTES = '## Notes';
/** Nobody's notes are this long: it is another file. */
const MOST_CHARACTERS = 5_000_000;

type Who = { id: string; name: string };

export type Imported =
  | { kind: 'session'; session: Session; takeaways: Takeaway[]; person: Who; shared?: true }
  | { kind: 'notes'; notes: string }
  | { kind: 'refused'; why: string };

const { notes: _notes, ...withoutNotes } = SessionSchema.entries;
const FileSchema = v.object({
  boardside: v.literal(VERSION),
  /** Without private lines: less than what it was made from. */
  shared: v.exactOptional(v.literal(true)),
  person: v.object({ id: v.string(), name: Line }),
  session: v.object(withoutNotes),
  takeaways: v.array(TakeawaySchema),
});

export function toMarkdown(
  session: Session,
  takeaways: readonly Takeaway[],
  person: Who,
  options: {
    private: boolean;
    locale?: string;
    timeZone?: string;
    /** For a folder of notes: what stands in the head too, and the way to the person's own. */
    among?: { front: Front; link: string };
  },
): string {
  const shown = options.private ? session : forOthers(session);
  const kept = options.private ? takeaways : takeawaysForOthers(takeaways);
  const { notes, ...rest } = shown;
  const { among } = options;
  const front = {
    boardside: VERSION,
    ...among?.front,
    ...(!options.private && { shared: true }),
    person: { id: person.id, name: person.name },
    session: rest,
    takeaways: kept,
  };
  const head = recapHead(shown, person.name, { ...options, takeaways: kept });
  const way = among ? [`With ${among.link}`, ''] : [];
  return [...writeFrontMatter(front), '', ...head, ...way, NOTES, '', notes, ''].join('\n');
}

/** How it felt, which goals it was about, and what you meant to ask but did not, is yours alone. */
function forOthers(session: Session): Session {
  return {
    ...session,
    notes: withoutPrivateLines(session.notes),
    objectives: session.objectives.filter(isForOthers),
    questions: session.questions.filter(isForOthers),
    wrapUp: {
      ...NOT_WRAPPED_UP,
      doneAt: session.wrapUp.doneAt,
      nextOn: session.wrapUp.nextOn,
    },
  };
}

function isForOthers({ done, text }: Point): boolean {
  return done && !readMark(text).private;
}

/** What you did with an advice, and why you set it aside, is told in words of your own, or not at all. */
function takeawaysForOthers(takeaways: readonly Takeaway[]): Takeaway[] {
  const known = takeaways.filter((each) => !each.private);
  return renumbered(known.map(({ loop: _loop, ...each }) => each));
}

function renumbered(takeaways: Takeaway[]): Takeaway[] {
  const placed = takeaways.filter(isInNotes).toSorted((a, b) => a.order - b.order);
  return takeaways.map((each) =>
    isInNotes(each) ? { ...each, order: placed.indexOf(each) } : each,
  );
}

/** What a Markdown file is: a session of ours, somebody's notes, or something that can't be taken in, and why. */
export function fromMarkdown(text: string): Imported {
  if (text.length > MOST_CHARACTERS)
    return refused('This file is too large to be the notes of a session.');
  const found = readFrontMatter(text);
  if (found?.front.boardside === undefined) return { kind: 'notes', notes: text };
  const { front, body } = found;
  if (typeof front.boardside === 'number' && front.boardside > VERSION)
    return refused('This file was made by a newer Boardside. Update, then try again.');

  const read = v.safeParse(v.pipe(Outside, FileSchema), front);
  if (!read.success)
    return refused(
      `The head of this file can’t be read (${placeOf(read.issues[0])}). Nothing was changed.`,
    );
  const { session, takeaways, person, ...rest } = read.output;
  const ids = new Set(takeaways.map(({ id }) => id));
  if (ids.size < takeaways.length || takeaways.some(({ sessionId }) => sessionId !== session.id))
    return refused('The takeaways in this file belong to other sessions. Nothing was changed.');
  const notes = notesIn(body);
  if (notes === null) return refused('This file has no “Notes” part. Nothing was changed.');
  const shared = rest.shared && { shared: true as const };
  return { kind: 'session', session: { ...session, notes }, takeaways, person, ...shared };
}

/** What follows the heading: the first such line is ours, as no other text of the head stands in a line by itself. */
function notesIn(body: string): string | null {
  const heading = /(?:^|\n)## Notes(\r?\n)\1/u.exec(body);
  if (!heading) return null;
  const notes = body.slice(heading.index + heading[0].length);
  // The last line's end is the file's, not the notes'.
  const [, end = '\n'] = heading;
  return notes.endsWith(end) ? notes.slice(0, -end.length) : notes;
}

function placeOf(issue: v.BaseIssue<unknown>): string {
  return v.getDotPath(issue) ?? 'it is not what was expected';
}

function refused(why: string): Imported {
  return { kind: 'refused', why };
}
