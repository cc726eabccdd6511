import { UNREPORTED } from '@/lib/advice/loop';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Seat } from '@/lib/board/seat';
import { dayOf } from '@/lib/data/day';
import type { Promised } from '@/lib/mentorships/mentorship';
import { byCheckDay, openPromises } from '@/lib/mentorships/promises';
import type { Person } from '@/lib/people/person';
import { localTime, type LocalTime } from './brief-time';
import { suggestObjectives } from './brief-objectives';
import { suggestQuestions, type BankQuestion } from './question-bank';
import type { Session } from './session';
import type { Takeaway } from './takeaway';
import { isOpen } from './takeaways-status';

/** What a goal is here; its own module knows more. */
export interface GoalLine {
  id: string;
  title: string;
  /** R4: whether it is to be looked at in this talk. */
  toLookAt?: boolean;
}

/** The rows that concern one person; which of them count is decided here. */
export interface BriefRows {
  person: Person;
  /** The session that is prepared or runs. */
  session: Session | null;
  sessions: readonly Session[];
  takeaways: readonly Takeaway[];
  parked: readonly ParkedQuestion[];
  seats: readonly Seat[];
  goals: readonly GoalLine[];
  /** G2: of the mentorship that goes on. */
  promises: readonly Promised[];
  role: 'mentee' | 'mentor' | 'peer';
  now: number;
  timeZone: string;
}

/** An action that is still open, and how long it has been. */
export interface Carried {
  takeaway: Takeaway;
  /** Whole days since it was agreed. */
  days: number;
  /** Days past its due day; 0 on it or before it, null without one. */
  overdue: number | null;
}

/** M1: the page before a session. */
export interface Brief {
  seats: Seat[];
  theirTime: LocalTime | null;
  lastTalk: { session: Session; days: number } | null;
  /** What came of the last talk, in the order of its notes. */
  lastTakeaways: Takeaway[];
  /** R2: carried forward from all talks, the most urgent first. */
  actions: { mine: Carried[]; theirs: Carried[] };
  /** R1: what they advised and have not heard back about; what was tried first. */
  advice: Takeaway[];
  parked: ParkedQuestion[];
  /** G2: what each of you promised, the next to be asked about first. */
  promises: Promised[];
  goals: readonly GoalLine[];
  /** What was done since the last talk: S4, "progress". */
  progress: { done: Takeaway[]; tried: Takeaway[] };
  objectives: string[];
  questions: BankQuestion[];
}

export function brief(rows: BriefRows): Brief {
  const { person, session, now, timeZone } = rows;
  const seats = rows.seats.filter(({ holderId }) => holderId === person.id);
  const last = lastTalk(rows);
  const since = last?.clock?.endedAt ?? last?.startsAt ?? 0;
  const earlier = rows.takeaways.filter(
    ({ personId, sessionId }) => personId === person.id && sessionId !== session?.id,
  );
  const advice = earlier.filter(isUnreported).toSorted(triedFirst);
  const changed = earlier.filter(({ statusAt }) => statusAt > since);
  const told = {
    actions: carried(earlier, rows),
    advice,
    parked: rows.parked.filter((question) => waitsFor(question, person.id, seats)).toSorted(oldest),
    goals: rows.goals,
    progress: {
      done: changed.filter(({ kind, status }) => kind === 'action' && status === 'done'),
      tried: changed.filter(({ kind, status }) => kind === 'advice' && WAS_TRIED.has(status)),
    },
  };
  return {
    seats,
    theirTime: localTime(person.timeZone, timeZone, now),
    lastTalk: last && { session: last, days: daysSince(last.startsAt, rows) },
    lastTakeaways: earlier
      .filter(({ sessionId, status }) => sessionId === last?.id && status !== 'set-aside')
      .toSorted((a, b) => a.order - b.order),
    ...told,
    promises: openPromises(rows.promises).toSorted(byCheckDay),
    objectives: suggestObjectives({ ...told, isFirst: last === null }),
    questions: suggestQuestions({
      kind: session?.kind ?? 'regular',
      role: rows.role,
      seats: seats.map(({ kind }) => kind),
      known: [session, ...rows.sessions].flatMap((each) =>
        (each?.questions ?? [])
          .filter(({ done }) => done || each?.id === session?.id)
          .map(({ text }) => text),
      ),
    }),
  };
}

const WAS_TRIED: ReadonlySet<Takeaway['status']> = new Set(['tried', 'reported']);

function lastTalk({ person, session, sessions }: BriefRows): Session | null {
  const ended = sessions.filter(
    ({ id, personId, state }) => id !== session?.id && personId === person.id && state === 'ended',
  );
  return ended.toSorted((a, b) => b.startsAt - a.startsAt)[0] ?? null;
}

function carried(earlier: readonly Takeaway[], rows: BriefRows): Brief['actions'] {
  const today = dayOf(rows.now, rows.timeZone);
  const open = earlier
    .filter((takeaway) => takeaway.kind === 'action' && isOpen(takeaway))
    .map((takeaway): Carried => {
      const { at, dueDay } = takeaway;
      const past = dueDay === null ? null : Temporal.PlainDate.from(dueDay).until(today).days;
      return {
        takeaway,
        days: daysSince(at, rows),
        overdue: past === null ? null : Math.max(0, past),
      };
    })
    .toSorted(urgent);
  return {
    mine: open.filter(({ takeaway }) => takeaway.owner !== 'them'),
    theirs: open.filter(({ takeaway }) => takeaway.owner === 'them'),
  };
}

/** By due day, those without one after them; then the oldest first. */
function urgent(a: Carried, b: Carried): number {
  const [first, second] = [a.takeaway.dueDay ?? '9', b.takeaway.dueDay ?? '9'];
  return first === second ? a.takeaway.at - b.takeaway.at : first < second ? -1 : 1;
}

function isUnreported({ kind, status }: Takeaway): boolean {
  return kind === 'advice' && UNREPORTED.has(status);
}

function triedFirst(a: Takeaway, b: Takeaway): number {
  const rank = ({ status }: Takeaway) => ['tried', 'trying', 'received'].indexOf(status);
  return rank(a) - rank(b) || a.at - b.at;
}

function waitsFor(question: ParkedQuestion, personId: string, seats: Seat[]): boolean {
  if (question.state !== 'waiting') return false;
  return question.personId === personId || seats.some(({ id }) => id === question.seatId);
}

function oldest(a: { createdAt: number }, b: { createdAt: number }): number {
  return a.createdAt - b.createdAt;
}

/** Calendar days: yesterday evening is one day ago this morning. */
function daysSince(at: number, { now, timeZone }: BriefRows): number {
  return Math.max(0, dayOf(at, timeZone).until(dayOf(now, timeZone)).days);
}
