import * as v from 'valibot';
import { countFrom, Day, Id, Line, Moment, rowEntries, type New } from '@/lib/data/row';
import { AGENDA_KINDS, agendaFor, SegmentSchema } from './agenda';
import { ClockSchema, startClock } from './clock';
import { METHODS } from './method';

/** Something to reach or to ask in a session, in the order the user gave it. */
const PointSchema = v.object({
  id: Id,
  text: Line,
  done: v.boolean(),
  /** The parked question it came from, if any. */
  parkedId: v.nullable(Id),
});
export type Point = v.InferOutput<typeof PointSchema>;

/** M4: one tap each, after the talk. */
export const FEELINGS = ['hard', 'flat', 'fine', 'good', 'great'] as const;
export const BALANCES = ['mostly-me', 'even', 'mostly-them'] as const;

/** What a session came to; it may be filled in later, and waits in Today until `doneAt`. */
const WrapUpSchema = v.object({
  doneAt: v.nullable(Moment),
  feeling: v.nullable(v.picklist(FEELINGS)),
  balance: v.nullable(v.picklist(BALANCES)),
  /** The day of the next session. */
  nextOn: v.nullable(Day),
  /** Goals that were touched. */
  goalIds: v.array(Id),
});

/** One talk: planned, or running (perhaps paused), or ended. */
export const SessionSchema = v.object({
  ...rowEntries,
  personId: Id,
  state: v.picklist(['planned', 'running', 'ended']),
  /** For order: when it starts or started, epoch ms. */
  startsAt: Moment,
  clock: v.nullable(ClockSchema),
  kind: v.picklist(AGENDA_KINDS),
  segments: v.array(SegmentSchema),
  methods: v.array(v.picklist(METHODS)),
  objectives: v.array(PointSchema),
  questions: v.array(PointSchema),
  /** Markdown, readable as it is. */
  notes: v.string(),
  wrapUp: WrapUpSchema,
  /** How often a calendar was given it, so that the newest file replaces the others. Absent: never. */
  calendarFiles: v.exactOptional(countFrom(1)),
});

export type Session = v.InferOutput<typeof SessionSchema>;

export const NOT_WRAPPED_UP: Session['wrapUp'] = {
  doneAt: null,
  feeling: null,
  balance: null,
  nextOn: null,
  goalIds: [],
};

/** A session with somebody that starts now. */
export function runningSession(personId: string, minutes: number, at: number): New<Session> {
  return {
    personId,
    state: 'running',
    startsAt: at,
    clock: startClock(minutes, at),
    kind: 'regular',
    segments: agendaFor('regular', minutes),
    methods: [],
    objectives: [],
    questions: [],
    notes: '',
    wrapUp: NOT_WRAPPED_UP,
  };
}
