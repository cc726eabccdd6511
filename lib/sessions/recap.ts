import { elapsed } from './clock';
import type { Session } from './session';

/**
 * The page after a session, in Markdown. `private` keeps the lines marked with
 * `//`; without it they never leave (Trust 7).
 */
export function recap(
  session: Session,
  personName: string,
  options: { private: boolean; locale?: string; timeZone?: string },
): string {
  const started = new Date(session.clock?.startedAt ?? session.startsAt);
  const day = new Intl.DateTimeFormat(options.locale ?? 'en', {
    dateStyle: 'full',
    timeZone: options.timeZone,
  }).format(started);
  const minutes = session.clock
    ? Math.round(elapsed(session.clock, session.updatedAt) / 60_000)
    : 0;
  const planned = session.clock ? session.clock.plannedMs / 60_000 : 0;
  const notes = options.private ? session.notes : withoutPrivateLines(session.notes);
  return [
    `# Session with ${escapeMarkdown(personName)}`,
    '',
    `${day}, ${minutes} of ${planned} planned minutes`,
    '',
    '## Notes',
    '',
    notes.trim() || '_No notes were taken._',
    '',
  ].join('\n');
}

/** The notes without the lines that begin with `//`, in a list or not. */
export function withoutPrivateLines(notes: string): string {
  return notes
    .split('\n')
    .filter((line) => !/^\s*(?:[-*+]\s+|\d+[.)]\s+)?\/\//u.test(line))
    .join('\n');
}

/** A name is shown as it is, whatever marks it holds. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, String.raw`\$&`);
}
