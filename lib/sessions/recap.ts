import { firstName } from '@/lib/people/name';
import { cleanLine } from '@/lib/text/clean';
import { elapsed } from './clock';
import { escapeMarkdown } from '@/lib/text/markdown';
import { longDay, section, shortDay } from './markdown-text';
import { withoutPrivateLines } from './notes/lines';
import { readMark } from './notes/mark';
import type { Session } from './session';
import type { Takeaway, TakeawayKind } from './takeaway';

export interface RecapOptions {
  /** Keeps the lines marked with `//`; without it they never leave (Trust 7). */
  private: boolean;
  takeaways?: readonly Takeaway[];
  locale?: string;
  timeZone?: string;
}

/** The page after a session (M5), in Markdown: what was agreed first, then the notes as they are. */
export function recap(session: Session, personName: string, options: RecapOptions): string {
  const notes = options.private ? session.notes : withoutPrivateLines(session.notes);
  return [
    ...recapHead(session, personName, options),
    '## Notes',
    '',
    notes.trim() || '_No notes were taken._',
    '',
  ].join('\n');
}

/** Everything of the recap above the notes, as lines. */
export function recapHead(session: Session, personName: string, options: RecapOptions): string[] {
  const kept = (options.takeaways ?? [])
    .filter((takeaway) => options.private || !takeaway.private)
    .filter(({ status }) => status !== 'set-aside')
    .toSorted((a, b) => a.order - b.order);
  const of = (kind: TakeawayKind) => kept.filter((takeaway) => takeaway.kind === kind);
  const texts = (some: Takeaway[]) => some.map(({ text }) => item(text));
  const { nextOn } = session.wrapUp;
  return [
    `# Session with ${escapeMarkdown(cleanLine(personName))}`,
    '',
    `${whenTold(session, options)}, ${minutesTold(session)}`,
    '',
    ...section('Agreed', agreed(of('action'), personName, options.locale)),
    ...section('Decisions', texts(of('decision'))),
    ...section('Advice', texts(of('advice'))),
    ...section('Insights', texts(of('insight'))),
    ...section('Open questions', texts(of('question').filter(({ status }) => status === 'open'))),
    ...section('Reached', reached(session, options.private)),
    ...(nextOn === null ? [] : [`Next session: ${longDay(nextOn, options.locale)}`, '']),
  ];
}

function whenTold(session: Session, { locale, timeZone }: RecapOptions): string {
  const started = new Date(session.clock?.startedAt ?? session.startsAt);
  return new Intl.DateTimeFormat(locale ?? 'en', { dateStyle: 'full', timeZone }).format(started);
}

function minutesTold({ clock, updatedAt }: Session): string {
  if (!clock) return 'planned';
  const minutes = Math.round(elapsed(clock, updatedAt) / 60_000);
  return `${minutes} of ${clock.plannedMs / 60_000} planned minutes`;
}

/** R2: who does what, by when; yours first. */
function agreed(actions: Takeaway[], personName: string, locale?: string): string[] {
  const their = escapeMarkdown(firstName(personName) || personName);
  const line = ({ owner, status, text, dueDay }: Takeaway): string => {
    const due = dueDay === null ? '' : ` (by ${shortDay(dueDay, locale)})`;
    const who = owner === 'them' ? their : 'Me';
    return item(`[${status === 'done' ? 'x' : ' '}] ${who}: ${text}${due}`);
  };
  const theirs = actions.filter(({ owner }) => owner === 'them');
  return [...actions.filter((action) => !theirs.includes(action)), ...theirs].map(line);
}

function reached({ objectives }: Session, withPrivate: boolean): string[] {
  return objectives
    .filter(({ done, text }) => done && (withPrivate || !readMark(text).private))
    .map(({ text }) => item(text));
}

/** One line, whatever is in it: nothing from a text can look like a part of the page. */
function item(text: string): string {
  return `- ${cleanLine(text, 2_000)}`;
}
