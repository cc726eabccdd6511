import { dayOf } from '@/lib/data/day';
import type { Draft } from './draft';
import { FIRST_CONTACT } from './purpose';

/** The first moment (epoch ms) of the week, from Monday, in which `now` lies. */
export function weekStart(now: number, timeZone: string): number {
  const today = dayOf(now, timeZone);
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return monday.toZonedDateTime(timeZone).epochMilliseconds;
}

/** How many first messages are among those sent this week: few and good ones are the aim. */
export function sentOfPace(thisWeek: Pick<Draft, 'purpose'>[]): number {
  return thisWeek.filter(({ purpose }) => FIRST_CONTACT.includes(purpose)).length;
}

/** The week so far, beside the pace that the user set; it says what is, and holds nobody up. */
export function paceTold(sent: number, pace: number | null): string {
  if (pace === null) return `${sent} ${sent === 1 ? 'first message' : 'first messages'} this week.`;
  const told = `${sent} of ${pace} ${pace === 1 ? 'first message' : 'first messages'} this week.`;
  return sent > pace ? `${told} That is above your own pace; a few good ones go further.` : told;
}
