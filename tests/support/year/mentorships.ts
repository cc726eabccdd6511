import type { CheckIn, Side } from '@/lib/mentorships/check-in';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { Person } from '@/lib/people/person';
import { capital, type Dice } from '../dice.ts';
import { agreedTerms } from './terms.ts';
import { DAY, day, rhythm, stamps, type Year } from './stamps.ts';

type Status = Mentorship['status'];
const ROLES: Mentorship['role'][] = ['mentee', 'mentor', 'peer', 'reverse'];
const STATUSES: Status[] = ['active', 'active', 'ended', 'paused', 'agreeing'];
const EVERY = [7, 14, 28];

/** A mentorship, and how often one talks in it. */
export interface Going {
  mentorship: Mentorship;
  everyDays: number;
  goals: Goal[];
}

/** Twelve mentorships, in every part and at every stage, with two goals each. */
export function mentorshipsOf(year: Year, people: Person[]): Going[] {
  return people.slice(0, 12).map((person, number) => {
    const status = STATUSES[number % STATUSES.length] ?? 'active';
    const everyDays = EVERY[number % EVERY.length] ?? 14;
    const mentorship = one(year, person.id, number, status, everyDays);
    const goals = [0, 1].map((order) => goalOf(year, mentorship.id, order, number));
    return { mentorship, everyDays, goals };
  });
}

function one(
  year: Year,
  personId: string,
  number: number,
  status: Status,
  everyDays: number,
): Mentorship {
  const { dice, now } = year;
  const began = now - (300 - number * 20) * DAY;
  const lately = now - 10 * DAY;
  const terms = agreedTerms(dice, number, everyDays, day(now + 60 * DAY));
  const before = { ...terms, direction: capital(dice.words(5)) };
  const agreed = { why: capital(dice.words(5)), agreed: true, note: '' };
  const past: Status[] =
    status === 'agreeing' ? [] : status === 'active' ? ['active'] : ['active', status];
  return {
    ...stamps(dice, began, lately),
    personId,
    role: ROLES[number % ROLES.length] ?? 'mentee',
    status,
    history: ['agreeing' as const, ...past].map((to, step) => ({
      status: to,
      at: step === 2 ? lately : began + step * DAY,
      why: step === 2 ? capital(dice.words(4)) : '',
    })),
    startedOn: past.length > 0 ? day(began + DAY) : null,
    terms,
    versions:
      past.length > 0
        ? [
            { at: began + DAY, terms: before, ...agreed },
            { at: began + 100 * DAY, terms, ...agreed, agreed: number % 2 === 0 },
          ]
        : [],
    inWords: '30 min, weekly',
    proposal: { why: '', agreed: false, note: '' },
    managers: { mine: 'told', theirs: number % 2 === 0 ? 'to-tell' : 'not-needed' },
    promises: [0, 1, 2].map((turn) => ({
      id: dice.id(began + turn),
      text: capital(dice.words(5)),
      owner: turn === 1 ? 'them' : 'me',
      checkOn: day(now - (turn - 1) * 20 * DAY),
      state: (['open', 'kept', 'missed'] as const)[turn] ?? 'open',
      stateAt: lately,
    })),
    calledOff: [{ at: began + 40 * DAY, sessionId: dice.id(began), what: 'moved' }],
    notes: `// ${dice.words(9)}`,
    calendar: {
      sequence: number,
      events: [{ id: dice.id(began), startsAt: now + DAY, minutes: 30, summary: dice.words(4) }],
    },
    pausedUntil: status === 'paused' ? day(now + 30 * DAY) : null,
    ending: status === 'ended' ? ending(dice, day(lately)) : null,
  };
}

function ending(dice: Dice, on: string): Mentorship['ending'] {
  const said = () => capital(dice.words(7));
  const [note, changed, stayInTouch] = [said(), said(), said()];
  return { day: on, note, changed, stayInTouch, everyDays: 90, handOverTo: null, thanked: true };
}

function goalOf({ dice, now }: Year, mentorshipId: string, order: number, number: number): Goal {
  const at = now - (290 - number * 20) * DAY;
  const state = order === 0 && number % 3 === 0 ? 'reached' : number % 5 === 4 ? 'closed' : 'open';
  const said = () => capital(dice.words(8));
  const agreed = { title: said(), measure: said(), means: said(), why: said(), dueDay: null };
  const looks = rhythm({ dice, now }, 30, now - at).filter((one) => one > at && one <= now);
  return {
    ...stamps(dice, at, now - DAY),
    mentorshipId,
    ...agreed,
    dueDay: day(now + 40 * DAY),
    order,
    state,
    stateAt: state === 'open' ? at : now - 5 * DAY,
    ...(state === 'reached' ? { settledAt: now - 2 * DAY } : {}),
    progress: state === 'reached' ? 100 : dice.below(100),
    milestones: [0, 1, 2].map((step) => ({
      id: dice.id(at + step),
      text: said(),
      dueDay: step === 0 ? null : day(at + step * 30 * DAY),
      doneAt: step === 2 ? null : at + (step + 1) * 30 * DAY,
    })),
    evaluations: looks.map((look, turn) => ({
      day: day(look),
      progress: Math.min(100, turn * 10),
      note: said(),
    })),
    changes: [{ at: at + 50 * DAY, before: agreed, agreed: true, note: said() }],
  };
}

/** A look at how it goes, of both sides, about every ten weeks. */
export function checkInsOf(year: Year, mentorships: Mentorship[]): CheckIn[] {
  const { dice, now } = year;
  return mentorships.flatMap(({ id, createdAt }) =>
    rhythm(year, 70, now - createdAt).map((at) => ({
      ...stamps(dice, at),
      mentorshipId: id,
      day: day(at),
      mine: side(dice),
      theirs: side(dice),
      note: dice.odds(0.5) ? capital(dice.words(9)) : '',
    })),
  );
}

function side(dice: Dice): Side {
  const score = () => (dice.odds(0.8) ? 1 + dice.below(5) : null);
  return {
    progress: score(),
    energy: score(),
    safety: score(),
    respect: score(),
    balance: score(),
    worth: score(),
  };
}
