import { cleanLine } from '@/lib/text/clean';
import { elapsed } from './clock';
import type { Session } from './session';
import type { Takeaway } from './takeaway';
import { agreed, shareable } from './wrap-up';

/** S1: what a programme's tracking sheet asks a mentor for after every session (M5). */
export const TRACKING_COLUMNS = [
  'Date',
  'Mentee',
  'Minutes',
  'Topics',
  'Next steps',
  'Next session',
] as const;

/** A session's row, in the columns' order. What is private or set aside is not in it (Trust 7). */
export function trackingRow(
  session: Pick<Session, 'startsAt' | 'clock' | 'objectives' | 'updatedAt' | 'wrapUp'>,
  takeaways: Takeaway[],
  names: { me: string; them: string },
  timeZone: string,
): string[] {
  const { clock, wrapUp } = session;
  const started = Temporal.Instant.fromEpochMilliseconds(
    Math.floor(clock?.startedAt ?? session.startsAt),
  );
  const topics = [...new Set(shareable(takeaways).flatMap((line) => line.topics))];
  const { mine, theirs, nobodys } = agreed(takeaways);
  const steps = [
    ...theirs.map((line) => step(line, names.them)),
    ...mine.map((line) => step(line, names.me || 'Me')),
    ...nobodys.map((line) => step(line, '')),
  ];
  return [
    started.toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    names.them,
    clock ? String(Math.round(elapsed(clock, session.updatedAt) / 60_000)) : '',
    (topics.length > 0 ? topics : session.objectives.map(({ text }) => text)).join(', '),
    steps.join('; '),
    wrapUp.nextOn ?? '',
  ].map((cell) => cleanLine(cell, 5_000));
}

function step({ text, dueDay }: Takeaway, who: string): string {
  return `${who === '' ? '' : `${who}: `}${text}${dueDay === null ? '' : ` (by ${dueDay})`}`;
}
