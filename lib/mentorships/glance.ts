import { dayOf } from '@/lib/data/day';
import { elapsed } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { beganOn, heldSince } from './began';
import { drift, type DriftFact } from './drift';
import type { MentorshipRecord } from './record';
import { stageOf, type StageTold } from './stage';
import { leftTold, touchBase, type TouchBase } from './touch-base';

/** A mentorship at a glance: what is next, where it stands, what is open. */
export interface Glance {
  /** The session that runs; null while none does. */
  running: Session | null;
  /** Planned for today or later, the next first. */
  ahead: readonly Session[];
  /** Planned for a day that went by. */
  missed: readonly Session[];
  held: readonly Session[];
  /** Time talked since it began, in minutes. */
  minutes: number;
  /** Open actions, the next due first. */
  mine: readonly Takeaway[];
  theirs: readonly Takeaway[];
  /** Advice that was neither reported back nor set aside. */
  advice: number;
  stage: StageTold;
  /** What is left of the term, in words; null of an open one. */
  left: string | null;
  touchBase: TouchBase | null;
  drift: readonly DriftFact[];
}

/** As it is on `now` (epoch ms) in `timeZone`. */
export function glance(record: MentorshipRecord, now: number, timeZone: string): Glance {
  const today = dayOf(now, timeZone).toString();
  const planned = record.sessions.filter(({ state }) => state === 'planned');
  const comes = ({ startsAt }: Session) => dayOf(startsAt, timeZone).toString() >= today;
  const held = heldSince(record, now, timeZone);
  const open = openActions(record.takeaways);
  return {
    running: record.sessions.find(({ state }) => state === 'running') ?? null,
    ahead: planned.filter(comes),
    missed: planned.filter((session) => !comes(session)),
    held,
    minutes: Math.round(
      held.reduce((sum, { clock }) => sum + (clock ? elapsed(clock, now) : 0), 0) / 60_000,
    ),
    mine: open.filter(({ owner }) => owner !== 'them'),
    theirs: open.filter(({ owner }) => owner === 'them'),
    advice: waitingAdvice(record, timeZone),
    stage: stageOf(record, now, timeZone),
    left: leftTold(record, now, timeZone),
    touchBase: touchBase(record, now, timeZone),
    drift: drift(record, now, timeZone),
  };
}

function openActions(takeaways: readonly Takeaway[]): Takeaway[] {
  return takeaways
    .filter(({ kind, status }) => kind === 'action' && status === 'open')
    .toSorted((a, b) => (a.dueDay ?? '9999').localeCompare(b.dueDay ?? '9999') || a.at - b.at);
}

function waitingAdvice(
  { mentorship, takeaways }: Pick<MentorshipRecord, 'mentorship' | 'takeaways'>,
  timeZone: string,
): number {
  const began = beganOn(mentorship, timeZone);
  return takeaways.filter(
    ({ kind, status, at }) =>
      kind === 'advice' &&
      ['received', 'trying', 'tried'].includes(status) &&
      dayOf(at, timeZone).toString() >= began,
  ).length;
}
