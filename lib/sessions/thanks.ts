import { firstName } from '@/lib/people/name';
import { cleanLine } from '@/lib/text/clean';
import type { Session } from './session';
import type { Takeaway } from './takeaway';
import { agreed, shareable } from './wrap-up';

/** What only the user can say; the review before sending stops at it until it is filled in (O4). */
export const THANKS_SLOT = '[what helped you most, in your own words]';

/**
 * A message of thanks made from what was said (M5, S4): their advice, what was
 * decided, what I will do and by when. Private lines are never in it (Trust 7).
 */
export function thanksFor(
  session: Pick<Session, 'startsAt' | 'wrapUp'>,
  takeaways: Takeaway[],
  names: { me: string; them: string },
  options: { timeZone: string; locale?: string },
): string {
  const day = (at: number, timeZone: string) =>
    new Intl.DateTimeFormat(options.locale ?? 'en', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone,
    }).format(at);
  const calendarDay = (date: string) => day(Date.parse(date), 'UTC');
  const { mine, decisions } = agreed(takeaways);
  const advice = shareable(takeaways).filter(({ kind }) => kind === 'advice');
  const { nextOn } = session.wrapUp;
  return [
    `Hi ${plain(firstName(names.them)) || 'there'},`,
    `thank you for your time on ${day(session.startsAt, options.timeZone)}. ${THANKS_SLOT}`,
    list(
      'The advice we spoke of:',
      advice.map(({ text }) => text),
    ),
    list(
      'What we decided:',
      decisions.map(({ text }) => text),
    ),
    list(
      'What I will do:',
      mine.map(({ text, dueDay }) => (dueDay ? `${text} (by ${calendarDay(dueDay)})` : text)),
    ),
    mine.length + advice.length > 0 ? 'I will let you know how it went.' : '',
    nextOn ? `See you on ${calendarDay(nextOn)}.` : '',
    ['Thanks again,', plain(names.me)].join('\n').trim(),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function list(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `- ${plain(line)}`)].join('\n');
}

/** Words as they are, but for the brackets that would read as something still to be filled in. */
function plain(text: string): string {
  return cleanLine(text, 1_000).replace(/[[{]/gu, '(').replace(/[\]}]/gu, ')');
}
