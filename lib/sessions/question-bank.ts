import type { Seat } from '@/lib/board/seat';
import { fold } from '@/lib/text/clean';
import type { AgendaKind } from './agenda';
import { QUESTIONS } from './question-bank-texts';

/** M1: what a question is about. */
export const CATEGORIES = ['technical', 'career', 'industry', 'personal'] as const;
export type Category = (typeof CATEGORIES)[number];

/** When a question is at its best: a first talk in either role, half-way, at the end; or at any moment of a talk (S4: clarifying). */
export const MOMENTS = [
  'first-mentee',
  'first-mentor',
  'look-back',
  'closing',
  'clarifying',
] as const;
export type Occasion = (typeof MOMENTS)[number];

export interface BankQuestion {
  /** `technical/stuck`: stays the same when the words are improved. */
  id: string;
  group: Category | Occasion;
  text: string;
}

export const QUESTION_BANK: readonly BankQuestion[] = Object.entries(QUESTIONS).flatMap(
  ([group, questions]) =>
    Object.entries(questions).map(([name, text]) => ({
      id: `${group}/${name}`,
      group: group as BankQuestion['group'],
      text,
    })),
);

/** B2: specific asks by expertise. What each seat is good for, the nearest first. */
export const SEAT_CATEGORIES: Record<Seat['kind'], readonly Category[]> = {
  technical: ['technical', 'industry'],
  industry: ['industry', 'career'],
  leadership: ['career', 'personal'],
  strategic: ['career', 'industry'],
  peer: ['personal', 'technical'],
  own: CATEGORIES,
};

export function questionsOf(group: Category | Occasion): BankQuestion[] {
  return QUESTION_BANK.filter((question) => question.group === group);
}

/** "Questions this seat is good for". */
export function questionsForSeat(kind: Seat['kind']): BankQuestion[] {
  return SEAT_CATEGORIES[kind].flatMap((category) => questionsOf(category));
}

/**
 * A few questions for a session: those of its occasion first, then, in turn,
 * those that the person's seats are good for. None that was asked before or is
 * on the list already (`known`, in whatever words they were kept).
 */
export function suggestQuestions(
  context: {
    kind: AgendaKind;
    role: 'mentee' | 'mentor' | 'peer';
    seats: readonly Seat['kind'][];
    known: readonly string[];
  },
  most = 6,
): BankQuestion[] {
  const known = new Set(context.known.map((text) => fold(text)));
  const fresh = (questions: BankQuestion[]) =>
    questions.filter(({ text }) => !known.has(fold(text)));
  const occasion = MOMENTS.find((moment) => moment === context.kind);
  const categories = [...new Set(context.seats.flatMap((kind) => SEAT_CATEGORIES[kind]))];
  // A mentor asks to understand; what to learn from the other is for the mentee to ask.
  const groups: (Category | Occasion)[] =
    context.role === 'mentor'
      ? ['clarifying']
      : categories.length > 0
        ? categories
        : [...CATEGORIES];
  const first = occasion ? fresh(questionsOf(occasion)) : [];
  return [...first, ...inTurn(groups.map((group) => fresh(questionsOf(group))))].slice(0, most);
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: T[][]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
}
