import type { Status, Takeaway, TakeawayKind } from '@/lib/sessions/takeaway';

/** What the kinds are called, one and several. */
export const KIND_NAMES: Record<TakeawayKind, { one: string; many: string }> = {
  action: { one: 'Action', many: 'Actions' },
  advice: { one: 'Advice', many: 'Advice' },
  question: { one: 'Question', many: 'Questions' },
  decision: { one: 'Decision', many: 'Decisions' },
  insight: { one: 'Insight', many: 'Insights' },
};

/** The one step that comes next for a takeaway, if it takes any. */
export function nextStep({ kind, status }: Pick<Takeaway, 'kind' | 'status'>): {
  to: Status;
  label: string;
  said: string;
} | null {
  if (kind === 'advice') return ADVICE[status] ?? null;
  if (kind === 'action' && status === 'open')
    return { to: 'done', label: 'Done', said: 'The action is done.' };
  if (kind === 'question' && status === 'open')
    return { to: 'done', label: 'Answered', said: 'The question is answered.' };
  if (status === 'done' || status === 'set-aside')
    return { to: 'open', label: 'Open again', said: `The ${kind} is open again.` };
  return null;
}

/** R1: received, trying, tried, reported back. */
const ADVICE: Partial<Record<Status, { to: Status; label: string; said: string }>> = {
  received: { to: 'trying', label: 'Trying it', said: 'You are trying the advice.' },
  trying: { to: 'tried', label: 'Tried it', said: 'You have tried the advice.' },
  tried: { to: 'reported', label: 'Reported back', said: 'You have reported back.' },
  'set-aside': { to: 'received', label: 'Take it up again', said: 'The advice is taken up again.' },
};

/** What became of it, where that is not plain from the step that comes next. */
export const STATUS_WORDS: Partial<Record<Status, string>> = {
  done: 'done',
  trying: 'trying it',
  tried: 'tried',
  reported: 'reported back',
  'set-aside': 'set aside',
};

/** "You, by 27 Nov". */
export function whoAndWhen(
  { kind, owner, dueDay }: Pick<Takeaway, 'kind' | 'owner' | 'dueDay'>,
  name: string,
): string {
  const who = kind !== 'action' || owner === null ? '' : owner === 'me' ? 'You' : name;
  const when = dueDay === null ? '' : `by ${dayFormat.format(Date.parse(dueDay))}`;
  return [who, when].filter(Boolean).join(', ');
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
