import { DAY_MS } from '@/lib/data/day';

export { myZone } from '@/lib/data/zoned';

/** English, the language of the screens, with the dates of the user's own region where the browser knows it. */
export const LOCALE = navigator.languages.find((tag) => tag.startsWith('en')) ?? 'en';

/** "just now", "today", "3 days ago", "12 March": how long ago, as a fact. */
export function whenWas(at: number, now = Date.now()): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (now - at < 60_000) return 'just now';
  if (days < 28)
    return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(-days, 'day');
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' }).format(at);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A `YYYY-MM-DD` as people write it. */
export function dayWords(day: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(day),
  );
}

/** A moment as people write it: "14:05", or of another day "21 Nov 2026, 14:05". */
export function momentWords(at: number, now = Date.now()): string {
  const day = startOfDay(at) === startOfDay(now) ? {} : { dateStyle: 'medium' as const };
  return new Intl.DateTimeFormat(LOCALE, { ...day, timeStyle: 'short' }).format(at);
}
