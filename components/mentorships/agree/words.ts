import { LOCALE } from '@/components/ui/when';
import { lastDay, touchBaseDay, wordedDay } from '@/lib/mentorships/term';
import type { Rhythm, Term } from '@/lib/mentorships/terms';
import { arrangementWords } from '@/lib/mentorships/terms-words';

/** "30 minutes a week for 6 weeks", as a sentence begins. */
export function arranged(given: { rhythm: Rhythm | null; term: Term | null }): string {
  const words = arrangementWords(given, LOCALE);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** When it ends and when that is talked about, if it began on `startedOn`; null where no day is agreed. */
export function endTold(
  term: Term | null,
  startedOn: string | null,
  today: string,
): { says: string; over: boolean } | null {
  const given = { startedOn: startedOn ?? today, terms: { term } };
  const [last, touchBase] = [lastDay(given), touchBaseDay(given)];
  if (last === null || touchBase === null) return null;
  if (last < today)
    return { says: `The last day, ${wordedDay(last, LOCALE)}, is over.`, over: true };
  const touch = `On ${wordedDay(touchBase, LOCALE)} you look at how to go on.`;
  // A day that was agreed as such has just been said.
  if (term?.kind === 'until') return { says: touch, over: false };
  const it = startedOn === null ? 'Begun today, it' : 'It';
  return { says: `${it} ends on ${wordedDay(last, LOCALE)}. ${touch}`, over: false };
}
