import { dayOf } from '@/lib/data/day';
import type { AgreedGoal, Goal } from './goal';
import { counts, isDoneOrNot, isSeveral, isVague, saysWhen, saysWhy } from './smart-words';

/** R4, S1: help to sharpen each letter of SMART: what is unclear is asked, what is clear is left alone. */

export const LETTERS = ['specific', 'measurable', 'achievable', 'relevant', 'time-bound'] as const;
export type Letter = (typeof LETTERS)[number];

/** Something that is unclear about a goal, as a kind question. */
export interface Sharpening {
  letter: Letter;
  /** Where the answer goes. */
  field: keyof AgreedGoal;
  asks: string;
  /** Why it is asked. */
  because: string;
}

/** What the rules look at. */
export type Sharpened = AgreedGoal & Pick<Goal, 'milestones'>;

/** The mentorship's last day, `YYYY-MM-DD`, if it has one, and what day it is. */
interface Days {
  today: string;
  endsOn: string | null;
}

type Rule = (goal: Sharpened, days: Days) => Sharpening | null;

const RULES: readonly Rule[] = [
  ({ title }) =>
    isSeveral(title)
      ? {
          letter: 'specific',
          field: 'title',
          asks: 'Is that more than one goal?',
          because:
            'Two in one sentence hide each other. Keep one here; the other can be a goal of its own.',
        }
      : null,
  ({ title, measure }) =>
    !isSeveral(title) && isVague(title) && blank(measure)
      ? {
          letter: 'specific',
          field: 'title',
          asks: 'Which part of it?',
          because: 'It is a wide field. One corner of it can be reached, and shows the way on.',
        }
      : null,
  ({ title, measure }) =>
    blank(measure) && !counts(title) && !isDoneOrNot(title)
      ? {
          letter: 'measurable',
          field: 'measure',
          asks: 'How will you know?',
          because:
            'Something you could show, count or be told: then you both see that you arrived.',
        }
      : null,
  ({ means, milestones }) =>
    blank(means) && milestones.length === 0
      ? {
          letter: 'achievable',
          field: 'means',
          asks: 'What makes it possible?',
          because: 'The hours, tools and help you can count on. Milestones answer this too.',
        }
      : null,
  ({ title, why }) =>
    blank(why) && !saysWhy(title)
      ? {
          letter: 'relevant',
          field: 'why',
          asks: 'Why now?',
          because: 'On a slow week the reason carries it; and they can help better, knowing it.',
        }
      : null,
  dayRule,
];

/** What is unclear about a goal on `now` (epoch ms), in the order of the letters; of a clear one nothing. */
export function sharpen(
  goal: Sharpened,
  { now, timeZone, endsOn }: { now: number; timeZone: string; endsOn: string | null },
): Sharpening[] {
  if (blank(goal.title)) return [];
  const days = { today: dayOf(now, timeZone).toString(), endsOn };
  return RULES.flatMap((rule) => rule(goal, days) ?? []);
}

function dayRule({ title, dueDay }: Sharpened, { today, endsOn }: Days): Sharpening | null {
  const asked = { letter: 'time-bound', field: 'dueDay' } as const;
  if (dueDay === null)
    return saysWhen(title)
      ? { ...asked, asks: 'Which day is that?', because: 'As a day it can be kept in sight.' }
      : { ...asked, asks: 'By when?', because: 'A day makes it a plan; it may move later.' };
  if (dueDay < today)
    return {
      ...asked,
      asks: 'That day has gone by. Which is the next?',
      because: 'Days move; that says nothing about you.',
    };
  if (endsOn !== null && dueDay > endsOn)
    return {
      ...asked,
      asks: 'Is it to be reached after the mentorship ends?',
      because: 'Either a nearer day, or a part of it that fits, or more time together.',
    };
  return null;
}

function blank(text: string): boolean {
  return text.trim() === '';
}
