import type { Loop } from '@/lib/advice/loop';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { capital, type Dice } from '../dice.ts';
import { DAY, day, MINUTE, stamps } from './stamps.ts';

const MARKS: Record<Takeaway['kind'], string> = {
  action: '[]',
  advice: '!',
  question: '?',
  decision: '>',
  insight: '*',
};
const KINDS: Takeaway['kind'][] = ['action', 'action', 'advice', 'question', 'decision', 'insight'];
const STEPS: Takeaway['status'][] = ['received', 'trying', 'tried', 'reported', 'set-aside'];

/** Marked lines for a talk's notes, and the takeaways that they are; `number` is how many there were before. */
export function takeawaysIn(
  dice: Dice,
  { id: sessionId, personId, startsAt }: Session,
  number: number,
): { lines: string[]; takeaways: Takeaway[] } {
  const both = Array.from({ length: 2 + dice.below(5) }, (_, order) => {
    const kind = dice.pick(KINDS);
    const [at, hidden] = [startsAt + (order + 1) * 3 * MINUTE, dice.odds(0.1)];
    const action = kind === 'action';
    const owner = action ? dice.pick(['me', 'them'] as const) : null;
    const dueDay = action && dice.odds(0.7) ? day(at + 5 * DAY) : null;
    const topics = dice.odds(0.2) ? [dice.word(['tides', 'parsers', 'hiring'])] : [];
    const text = [capital(dice.words(7)), ...topics.map((topic) => `#${topic}`)].join(' ');
    const status = statusOf(dice, kind, number + order);
    const takeaway: Takeaway = {
      ...stamps(dice, at),
      sessionId,
      personId,
      kind,
      text,
      private: hidden,
      owner,
      dueDay,
      topics,
      people: [],
      at,
      minute: (order + 1) * 3,
      order,
      status,
      statusAt: at,
      ...(kind === 'advice' && status !== 'received' ? { loop: loop(dice, at, status) } : {}),
    };
    const line = [
      hidden ? '//' : '',
      MARKS[kind],
      text,
      owner === null ? '' : `@${owner}`,
      dueDay === null ? '' : `@${dueDay}`,
    ];
    return { line: line.filter(Boolean).join(' '), takeaway };
  });
  return { lines: both.map(({ line }) => line), takeaways: both.map(({ takeaway }) => takeaway) };
}

function statusOf(dice: Dice, kind: Takeaway['kind'], number: number): Takeaway['status'] {
  if (kind === 'advice') return STEPS[number % STEPS.length] ?? 'received';
  return dice.pick(['open', 'done', 'done', 'set-aside'] as const);
}

function loop(dice: Dice, at: number, status: Takeaway['status']): Loop {
  const told = status === 'tried' || status === 'reported';
  return {
    did: told ? capital(dice.words(8)) : '',
    ledTo: told ? capital(dice.words(8)) : '',
    why: status === 'set-aside' ? capital(dice.words(6)) : '',
    askOn: status === 'trying' ? day(at + 20 * DAY) : null,
  };
}
