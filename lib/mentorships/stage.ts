import { dayOf } from '@/lib/data/day';
import { beganOn, heldSince } from './began';
import type { MentorshipRecord } from './record';
import { helps } from './stage-help';

/** R6, S4: a mentorship's three times of life: months 1 to 3, 4 to 12, and from the second year on. */
export const MENTORSHIP_STAGES = ['initiation', 'development', 'maturation'] as const;
export type MentorshipStage = (typeof MENTORSHIP_STAGES)[number];

export interface StageTold {
  stage: MentorshipStage;
  label: string;
  /** The month it is in, from 1. */
  month: number;
  /** What this time is about, in a sentence. */
  about: string;
  /** One thing that helps now. */
  helps: string;
}

/** What a stage is read from; a whole `MentorshipRecord` has it. */
export type StageRecord = Pick<MentorshipRecord, 'mentorship' | 'sessions' | 'takeaways' | 'goals'>;

const STAGES: Record<
  MentorshipStage,
  { label: string; fromMonths: number; talks: number; about: string }
> = {
  initiation: {
    label: 'Beginning',
    fromMonths: 0,
    talks: 0,
    about: 'you get to know each other and find what you want to work on',
  },
  development: {
    label: 'Development',
    fromMonths: 3,
    talks: 3,
    about: 'you work on the goals, try advice out and see what it leads to',
  },
  maturation: {
    label: 'Maturity',
    fromMonths: 12,
    talks: 10,
    about: 'you know each other well, and the roles may shift towards colleagues',
  },
};

/** What has come of it so far. */
export interface Happened {
  talks: number;
  goals: number;
  openGoals: number;
  reached: number;
  /** Advice that was told back. */
  reported: number;
  /** Whether any goal has moved or any advice was tried. */
  moved: boolean;
}

/**
 * The stage on `now` (epoch ms) in `timeZone`. Age alone reaches none: talks
 * must have been held and something must have come of them.
 */
export function stageOf(record: StageRecord, now: number, timeZone: string): StageTold {
  const { mentorship } = record;
  const began = Temporal.PlainDate.from(beganOn(mentorship, timeZone));
  const months = monthsSince(began, dayOf(now, timeZone));
  const happened = whatHappened(record, now, timeZone);
  const stage = MENTORSHIP_STAGES.findLast(
    (one) => months >= STAGES[one].fromMonths && hasCome(one, happened),
  );
  const { label, about } = STAGES[stage ?? 'initiation'];
  return {
    stage: stage ?? 'initiation',
    label,
    month: months + 1,
    about: `Month ${months + 1}: ${about}.`,
    helps: helps(stage ?? 'initiation', happened, mentorship.role),
  };
}

function hasCome(stage: MentorshipStage, { talks, moved, reached, reported }: Happened): boolean {
  if (talks < STAGES[stage].talks) return false;
  if (stage === 'development') return moved;
  return stage === 'initiation' || reached > 0 || reported >= 3;
}

function whatHappened(record: StageRecord, now: number, timeZone: string): Happened {
  const { mentorship, goals, takeaways } = record;
  const began = beganOn(mentorship, timeZone);
  const advice = takeaways
    .filter(({ kind }) => kind === 'advice')
    .filter(({ at }) => at <= now && dayOf(at, timeZone).toString() >= began);
  const reached = goals.filter(({ state }) => state === 'reached').length;
  return {
    talks: heldSince(record, now, timeZone).length,
    goals: goals.length,
    openGoals: goals.filter(({ state }) => state === 'open').length,
    reached,
    reported: advice.filter(({ status }) => status === 'reported').length,
    moved:
      reached > 0 ||
      goals.some(({ progress }) => progress > 0) ||
      advice.some(({ status }) => status === 'tried' || status === 'reported'),
  };
}

/** Whole calendar months; a month from the 31st is over with the last day of a shorter one. */
function monthsSince(from: Temporal.PlainDate, today: Temporal.PlainDate): number {
  let months = Math.max(0, from.until(today, { largestUnit: 'months' }).months);
  while (Temporal.PlainDate.compare(from.add({ months: months + 1 }), today) <= 0) months += 1;
  return months;
}
