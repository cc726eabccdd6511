import { whenWas } from '@/components/ui/when';
import type { Draft, DraftState } from '@/lib/outreach/draft';
import type { Answer } from '@/lib/store/outcomes';

/** What a press on an answer is called. */
export const ANSWER_LABELS: Record<Answer, string> = {
  replied: 'They replied',
  accepted: 'They said yes',
  declined: 'They said no',
  'no-answer': 'Let it go',
};

export const DECLINED_TOLD = 'They said no. That is about fit, not about you.';

/** What is said when an answer is noted; `next` is who could be asked instead. */
export function answerTold(answer: Answer, name: string, next: string | undefined): string {
  const onward = next === undefined ? '' : ` Next on your list: ${next}.`;
  if (answer === 'declined') return `${DECLINED_TOLD}${onward}`;
  if (answer === 'no-answer') return `You let it go with ${name}.${onward}`;
  return answer === 'replied' ? `Noted: ${name} replied.` : `Noted: ${name} said yes.`;
}

const BECAME: Record<Exclude<DraftState, 'open'>, string> = {
  sent: 'Sent',
  replied: 'They replied',
  accepted: 'They said yes',
  declined: 'They said no',
  'no-answer': 'No answer, let go',
};

/** What became of a message, and when. */
export function becameOf(draft: Draft): string {
  if (draft.state === 'open') return `Worked on ${whenWas(draft.updatedAt)}`;
  return `${BECAME[draft.state]} ${whenWas(draft.answeredAt ?? draft.sentAt ?? draft.updatedAt)}`;
}
