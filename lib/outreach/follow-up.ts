import { dayOf, inDays } from '@/lib/data/day';
import type { Draft } from './draft';

/** O7: follow up with restraint, then stop. Days after the last message until each follow-up. */
const FOLLOW_UP_DAYS = [7, 14];
/** Days after the last follow-up until it is time to let go. */
const LET_GO_DAYS = 14;

/** What will be done if nobody answers, in words. */
export function planTold(): string {
  const [first = 0, second = 0] = FOLLOW_UP_DAYS;
  return `If there is no answer: a follow-up after ${inDays(first)}, one more ${inDays(second)} later, then let it go.`;
}

/** "Follow-up from 28 Nov 2026", "Time to let go": what comes next, and from when. */
export function stepTold(
  { kind, due, day }: Pick<NextStep, 'kind' | 'due' | 'day'>,
  dayWords: (day: string) => string,
): string {
  if (due) return kind === 'follow-up' ? 'Time to follow up' : 'Time to let go';
  return `${kind === 'follow-up' ? 'Follow-up' : 'Let go'} from ${dayWords(day)}`;
}

/** What comes next with somebody who has not answered. */
export interface NextStep {
  kind: 'follow-up' | 'let-go';
  /** Whether its day has come; before, there is nothing to do but wait. */
  due: boolean;
  /** `YYYY-MM-DD` */
  day: string;
  /** Follow-ups sent so far. */
  sent: number;
  /** Why it is there, in one sentence. */
  reason: string;
}

/** The next step, and never more than one, from what awaits an answer of one person; null when nothing does. */
export function nextStep(
  waiting: Pick<Draft, 'purpose' | 'waitingSince'>[],
  now: number,
  timeZone: string,
  /** `YYYY-MM-DD`: the user has put them off until this day. */
  notBefore: string | null = null,
): NextStep | null {
  const last = Math.max(...waiting.map(({ waitingSince }) => waitingSince ?? -Infinity));
  if (!Number.isFinite(last)) return null;
  const sent = waiting.filter(({ purpose }) => purpose === 'follow-up').length;
  const days = FOLLOW_UP_DAYS[sent];
  const from = dayOf(last, timeZone);
  const today = dayOf(now, timeZone);
  const own = from.add({ days: days ?? LET_GO_DAYS }).toString();
  const day = notBefore !== null && notBefore > own ? notBefore : own;
  return {
    kind: days === undefined ? 'let-go' : 'follow-up',
    due: today.toString() >= day,
    day,
    sent,
    reason: `${told(sent)} ${ago(from.until(today).days)}, no answer yet.`,
  };
}

function told(sent: number): string {
  if (sent === 0) return 'You wrote';
  if (sent === 1) return 'You followed up';
  return `You followed up ${sent === 2 ? 'twice' : `${sent} times`}, last`;
}

function ago(days: number): string {
  return days <= 0 ? 'today' : `${inDays(days)} ago`;
}
