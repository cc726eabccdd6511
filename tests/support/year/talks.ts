import type { Contradiction } from '@/lib/advice/contradiction';
import type { ParkedQuestion } from '@/lib/board/question';
import type { Goal } from '@/lib/mentorships/goal';
import type { Touch } from '@/lib/people/touch';
import type { Point, Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { capital, type Dice } from '../dice.ts';
import { ELSEWHERE, ENGLISH } from '../words.ts';
import { DAY, day, MINUTE, stamps, type Year } from './stamps.ts';
import { takeawaysIn } from './takeaways.ts';

/** What came of the talks of a year. */
interface Talks {
  sessions: Session[];
  takeaways: Takeaway[];
  touches: Touch[];
}

/** A talk that was or will be: with whom, when, and what it is about. */
export interface Meeting {
  personId: string;
  at: number;
  goals: Goal[];
}

const KINDS: Session['kind'][] = ['regular', 'curiosity', 'q-and-a', 'code-review', 'own'];
const SEGMENTS = [
  { title: 'Opening', minutes: 5 },
  { title: 'Core', minutes: 18 },
  { title: 'Next steps', minutes: 5 },
  { title: 'Relationship', minutes: 2 },
];

/** Talks that ended, with what was noted, agreed and felt; those still ahead; and one that goes on now. */
export function talksOf(year: Year, dates: Meeting[], questions: ParkedQuestion[]): Talks {
  const talks: Talks = { sessions: [], takeaways: [], touches: [] };
  const latest = dates.findLast(({ at }) => at < year.now);
  for (const date of dates) {
    const session = planned(year, date, questions);
    talks.sessions.push(session);
    if (date === latest) begin(session, year);
    else if (date.at < year.now) hold(session, date, year, talks);
  }
  return talks;
}

function planned({ dice }: Year, { personId, at }: Meeting, questions: ParkedQuestion[]): Session {
  const parked = dice.pick(questions);
  return {
    ...stamps(dice, at - 3 * DAY, at),
    personId,
    state: 'planned',
    startsAt: at,
    clock: null,
    kind: dice.pick(KINDS),
    segments: SEGMENTS,
    methods: dice.odds(0.5) ? ['q-and-a', 'review'] : [],
    objectives: Array.from({ length: dice.below(3) }, () => point(dice, at, null)),
    questions: [point(dice, at, null), { ...point(dice, at, parked.id), text: parked.text }],
    notes: '',
    wrapUp: { doneAt: null, feeling: null, balance: null, nextOn: null, goalIds: [] },
    ...(dice.odds(0.2) ? { calendarFiles: 1 + dice.below(3) } : {}),
  };
}

function point(dice: Dice, at: number, parkedId: string | null): Point {
  return { id: dice.id(at), text: capital(dice.words(6)), done: dice.odds(0.5), parkedId };
}

/** Twelve of thirty minutes are over, two of them in a pause, and the computer's clock was set back once. */
function begin(session: Session, { now, dice }: Year): void {
  const startedAt = now - 12 * MINUTE;
  Object.assign(session, {
    state: 'running',
    startsAt: startedAt,
    updatedAt: now,
    clock: {
      startedAt,
      plannedMs: 30 * MINUTE,
      pauses: [{ from: startedAt + 4 * MINUTE, to: startedAt + 6 * MINUTE }],
      endedAt: null,
      shifts: [{ at: startedAt + 8 * MINUTE, byMs: MINUTE }],
      turns: [{ at: startedAt + 7 * MINUTE, segment: 1 }],
    },
    notes: `Opening: ${dice.words(9)}`,
  } satisfies Partial<Session>);
}

function hold(session: Session, { at, goals }: Meeting, { dice }: Year, talks: Talks): void {
  const endedAt = at + (25 + dice.below(15)) * MINUTE;
  const { lines, takeaways } = takeawaysIn(dice, session, talks.takeaways.length);
  Object.assign(session, {
    state: 'ended',
    updatedAt: endedAt,
    clock: {
      startedAt: at,
      plannedMs: 30 * MINUTE,
      pauses: dice.odds(0.2) ? [{ from: at + MINUTE, to: at + 3 * MINUTE }] : [],
      endedAt,
      ...(dice.odds(0.3) ? { turns: [{ at: at + 5 * MINUTE, segment: 1 }] } : {}),
    },
    notes: notesWith(dice, lines),
    wrapUp: {
      doneAt: dice.odds(0.9) ? endedAt : null,
      feeling: dice.pick(['hard', 'flat', 'fine', 'good', 'great', null] as const),
      balance: dice.pick(['mostly-me', 'even', 'mostly-them', null] as const),
      nextOn: dice.odds(0.6) ? day(at + 14 * DAY) : null,
      goalIds: goals.filter(() => dice.odds(0.5)).map(({ id }) => id),
    },
  } satisfies Partial<Session>);
  talks.takeaways.push(...takeaways);
  talks.touches.push({
    ...stamps(dice, at),
    personId: session.personId,
    at,
    kind: 'session',
    direction: 'both',
    refId: session.id,
    about: null,
    summary: 'Session',
  });
}

/** Markdown of about a page around the marked lines; every eighth in another language. */
function notesWith(dice: Dice, lines: string[]): string {
  const language = dice.odds(0.12) ? dice.pick(ELSEWHERE) : ENGLISH;
  const said = () => `${capital(dice.words(8 + dice.below(10), language))}.`;
  return [
    `# ${capital(dice.words(3, language))}`,
    ...lines.flatMap((line) => [said(), line, ...(dice.odds(0.2) ? [`// ${said()}`] : [])]),
    '',
    `- ${said()}`,
  ].join('\n');
}

/** Advice that can't all be followed, now and then decided. */
export function contradictionsOf({ dice }: Year, takeaways: Takeaway[]): Contradiction[] {
  const advice = takeaways.filter(({ kind }) => kind === 'advice');
  return advice.slice(0, 24).flatMap((one, number) => {
    const other = advice[advice.length - 1 - number];
    if (number % 4 !== 0 || !other || other === one) return [];
    const at = Math.max(one.at, other.at);
    const decided = number % 8 === 0;
    return {
      ...stamps(dice, at),
      question: `${capital(dice.words(6))}?`,
      adviceIds: [one.id, other.id],
      decision: decided ? capital(dice.words(8)) : '',
      followedId: decided ? one.id : null,
      decidedAt: decided ? at : null,
    };
  });
}
