import type { ChannelId } from '../channel';
import type { Purpose } from '../purpose';

/** What a fair reviewer may find in a message (O4, S3, S4). */
export const CODES = [
  'unfilled-placeholder',
  'wrong-name-in-greeting',
  'too-long-for-channel',
  'vague-subject',
  'no-reference-to-their-work',
  'no-clear-ask',
  'several-asks',
  'no-time-bound',
  'too-long-ask',
  'topic-too-broad',
  'all-about-me',
  'no-thanks',
  'flattery',
  'over-apologetic',
  'jargon',
  'rude-or-demanding',
] as const;
export type Code = (typeof CODES)[number];

/** A stretch of the subject or the message, in UTF-16 offsets. */
export interface Span {
  field: 'subject' | 'body';
  from: number;
  to: number;
}

/** One thing to mend before the message goes. */
export interface Finding {
  code: Code;
  /** `stop` keeps it from being inserted (Trust 5); `mend` is a fault; `hint` is worth a thought. */
  level: 'stop' | 'mend' | 'hint';
  /** What was found, in one sentence. */
  says: string;
  /** Why it matters, in one sentence, for whoever wants to know. */
  why: string;
  /** Where the rule comes from: an id of the source documents such as `S4`. */
  source: string;
  /** The words it is about. */
  at: Span;
  /** A change that mends it: `text` in place of the span. */
  fix: Fix | null;
}

export interface Fix extends Span {
  /** What a button says that does it: "Cut this sentence". */
  label: string;
  text: string;
}

/** A message as it is reviewed, with what is known around it. */
export interface Message {
  subject: string;
  body: string;
  channel: ChannelId;
  purpose: Purpose;
  /** The most characters the body may have on this channel and plan, and why. */
  limit: { body: number; why: string } | null;
  /** What the person is called: the full name first, then nicknames; empty when nobody is chosen. */
  names: string[];
  /** The writer's own name, or empty. */
  myName: string;
}
