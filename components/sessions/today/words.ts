import { LOCALE, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import { AGENDAS } from '@/lib/sessions/agendas';
import type { Session } from '@/lib/sessions/session';

/** "today", "tomorrow", "yesterday", "Friday 4 December": a day near or far, as people say it. */
export function dayTold(day: string, today: string): string {
  const date = Temporal.PlainDate.from(day);
  const days = Temporal.PlainDate.from(today).until(date).days;
  if (Math.abs(days) <= 1) {
    return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(days, 'day');
  }
  return new Intl.DateTimeFormat(LOCALE, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(Date.parse(day));
}

export function timeTold(at: number): string {
  return new Intl.DateTimeFormat(LOCALE, { timeStyle: 'short' }).format(at);
}

/** "today, 10:00" */
export function momentTold(at: number, now = Date.now()): string {
  const [day, today] = [at, now].map((moment) => dayOf(moment, myZone()).toString());
  return `${dayTold(day ?? '', today ?? '')}, ${timeTold(at)}`;
}

/** "30 min, regular session" */
export function planTold({ segments, kind }: Session): string {
  return `${totalMinutes(segments)} min, ${AGENDAS[kind].label.toLocaleLowerCase('en')}`;
}

export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
