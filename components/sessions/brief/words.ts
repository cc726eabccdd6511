import { LOCALE } from '@/components/ui/when';
import type { LocalTime } from '@/lib/sessions/brief-time';
import type { Category, Occasion } from '@/lib/sessions/question-bank';

const DAYS: Record<string, string> = { '-1': ' yesterday', '1': ' tomorrow' };

/** "2:05 PM where they are, 3 hours ahead of you" */
export function hereAndThere({ time, day, ahead }: LocalTime): string {
  const clock = new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short', timeZone: 'UTC' });
  const shown = clock.format(Date.parse(`1970-01-01T${time}Z`));
  const there = `${shown}${DAYS[String(day)] ?? ''} where they are`;
  if (ahead === 0) return `${there}, as with you`;
  const hours = Math.abs(ahead);
  return `${there}, ${hours} ${hours === 1 ? 'hour' : 'hours'} ${ahead > 0 ? 'ahead of' : 'behind'} you`;
}

/** The question bank's parts, as they are read. */
export const GROUP_LABELS: Record<Category | Occasion, string> = {
  technical: 'Technical',
  career: 'Career',
  industry: 'Industry',
  personal: 'Personal',
  'first-mentee': 'First session, as mentee',
  'first-mentor': 'First session, as mentor',
  'look-back': 'Look back',
  closing: 'Closing',
  clarifying: 'To understand',
};
