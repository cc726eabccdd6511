import { NOTHING_SAID, type CheckIn } from '@/lib/mentorships/check-in';
import { newGoal } from '@/lib/mentorships/goal';
import { newMentorship } from '@/lib/mentorships/mentorship';
import type { Draft } from '@/lib/outreach/draft';
import { BLANK } from '@/lib/people/blank';
import { named, type Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import { runningSession, type Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import type { Seat } from '@/lib/board/seat';
import { DAY } from '../support/put.ts';
import type { Write } from './damage-record.ts';

const DAYS = 30;
const PEOPLE = 60;
const SESSIONS = 40;
const MINUTE = 60_000;
const WORDS =
  'tide harbour light wind pilot chart anchor bridge river rope beacon ferry crane signal';

/**
 * What somebody writes in a busy month, in the order of their saves: each is
 * one transaction. Notes and messages grow save by save, and some rows go.
 */
export function aMonth(now: number, seats: Seat[]): Write[] {
  const start = now - DAYS * DAY;
  const people = Array.from({ length: PEOPLE }, (_, number) =>
    somebody(number, start + (DAYS * DAY * number) / (PEOPLE + 1)),
  );
  const met = (number: number) => people[(number * 7) % PEOPLE] ?? somebody(number, start);
  const sessions = Array.from({ length: SESSIONS }, (_, number) => {
    const person = met(number);
    return aTalk(number, person, person.createdAt + (now - person.createdAt) * 0.9);
  });
  return [
    ...people.flatMap((person, number) => [put({ people: [person] }), ...aMessage(person, number)]),
    ...seats.map((seat, number) => put({ seats: [{ ...seat, ...heldBy(met(number)) }] })),
    ...sessions.flat(),
    ...Array.from({ length: 6 }, (_, number) => aMentorship(met(number), number, now)).flat(),
    ...aroundIt(met(0), seats[0]?.id ?? null, start),
    ...someoneWhoGoes(start),
  ];
}

/** Some words, never the same twice. */
function words(number: number, count: number): string {
  const list = WORDS.split(' ');
  const some = Array.from({ length: count }, (_, at) => list[(number * 5 + at * 3) % list.length]);
  return `${some.join(' ')} ${number}`;
}

function put(rows: Write['put']): Write {
  return { put: rows, drop: {} };
}

function stamps(at: number): { id: string; createdAt: number; updatedAt: number } {
  return { id: crypto.randomUUID(), createdAt: Math.floor(at), updatedAt: Math.floor(at) };
}

function somebody(number: number, at: number): Person {
  const slug = `practice-${number}-${crypto.randomUUID().slice(0, 8)}`;
  return {
    ...BLANK,
    ...stamps(at),
    ...named(`Zoë Łukasz ${words(number, 2)}`),
    headline: `Keeper of ${words(number, 3)}`,
    links: [
      {
        kind: 'linkedin',
        key: `linkedin:${slug}`,
        url: `https://www.linkedin.com/in/${slug}/`,
      },
    ],
    linkKeys: [`linkedin:${slug}`],
    notes: number % 3 === 0 ? words(number, 40) : '',
  };
}

function touchOf(person: Person, at: number, known: Partial<Touch>): Touch {
  return {
    ...stamps(at),
    personId: person.id,
    at: Math.floor(at),
    kind: 'spoke',
    direction: 'both',
    refId: null,
    about: null,
    summary: `About ${person.headline}`,
    ...known,
  };
}

/** Typed in four saves; two of three are sent, and one of five is thrown away. */
function aMessage(person: Person, number: number): Write[] {
  const at = person.createdAt + 3_600_000;
  const draft: Draft = {
    ...stamps(at),
    personId: person.id,
    purpose: 'introduction-cold',
    channel: 'linkedin-message',
    templateId: null,
    subject: '',
    body: '',
    state: 'open',
    sentAt: null,
    waitingSince: null,
    answeredAt: null,
  };
  const typed = [1, 2, 3, 4].map((part): Draft => ({
    ...draft,
    updatedAt: at + part * 1_000,
    body: words(number, part * 20),
  }));
  const whole = typed.at(-1) ?? draft;
  const writes = typed.map((one) => put({ drafts: [one] }));
  if (number % 5 === 4) return [...writes, { put: {}, drop: { drafts: [draft.id] } }];
  if (number % 3 === 2) return writes;
  const sentAt = at + MINUTE;
  const touch = touchOf(person, sentAt, { kind: 'message', direction: 'out', refId: draft.id });
  const sent: Draft = { ...whole, updatedAt: sentAt, state: 'sent', sentAt, waitingSince: sentAt };
  const contacted = { updatedAt: sentAt, stage: 'contacted', lastTouchAt: sentAt } as const;
  return [
    ...writes,
    put({ drafts: [sent], touches: [touch], people: [Object.assign(person, contacted)] }),
  ];
}

/** Planned, held with notes that grow, and ended; of its takeaways one is removed again. */
function aTalk(number: number, person: Person, startsAt: number): Write[] {
  const at = Math.floor(startsAt);
  const base: Session = { ...stamps(at), ...runningSession(person.id, 30, at) };
  const { id: sessionId } = base;
  const takeaways = Array.from({ length: 4 }, (_, order): Takeaway => {
    const said = at + (order + 1) * MINUTE;
    return {
      ...stamps(said),
      sessionId,
      personId: person.id,
      kind: 'action',
      text: words(number * 10 + order, 6),
      private: order === 3,
      owner: 'me',
      dueDay: null,
      topics: ['tides'],
      people: [],
      at: said,
      minute: order + 1,
      order,
      status: 'open',
      statusAt: said,
    };
  });
  const lines = takeaways.map(({ text }) => `[] ${text}\n${words(number, 60)}\n`);
  const held = lines.map((_, part) => {
    const notes = lines.slice(0, part + 1).join('');
    const session = { ...base, updatedAt: at + (part + 1) * MINUTE, notes };
    return put({ sessions: [session], takeaways: takeaways.slice(part, part + 1) });
  });
  const endedAt = at + 30 * MINUTE;
  const ended: Session = {
    ...base,
    updatedAt: endedAt,
    state: 'ended',
    notes: lines.slice(0, 3).join(''),
    clock: base.clock && { ...base.clock, endedAt },
    wrapUp: { ...base.wrapUp, doneAt: endedAt, feeling: 'good' },
  };
  const touch = touchOf(person, endedAt, { kind: 'session', refId: sessionId });
  return [
    put({ sessions: [{ ...base, state: 'planned', clock: null }] }),
    ...held,
    { put: { sessions: [ended], touches: [touch] }, drop: { takeaways: [takeaways[3]?.id ?? ''] } },
  ];
}

function heldBy({ id, createdAt: from }: Person): Pick<Seat, 'holderId' | 'history'> {
  return { holderId: id, history: [{ personId: id, from, to: null }] };
}

function aMentorship(person: Person, number: number, now: number): Write[] {
  const at = Math.floor(now - 20 * DAY);
  const mentorship = { ...stamps(at), ...newMentorship(person.id, 'mentee', at) };
  const goals = [0, 1].map((order) => ({
    ...stamps(at),
    ...newGoal(mentorship.id, words(number * 2 + order, 8), order, at),
  }));
  const checkIn: CheckIn = {
    ...stamps(at + DAY),
    mentorshipId: mentorship.id,
    day: new Date(at).toISOString().slice(0, 10),
    mine: { ...NOTHING_SAID, energy: 4 },
    theirs: NOTHING_SAID,
    note: words(number, 10),
  };
  return [
    put({ mentorships: [mentorship] }),
    put({ mentorships: [{ ...mentorship, updatedAt: at + 1, notes: words(number, 30) }], goals }),
    put({ checkIns: [checkIn] }),
  ];
}

/** Growth areas, parked questions, a template: what else there is on a table. */
function aroundIt(person: Person, seatId: string | null, at: number): Write[] {
  return Array.from({ length: 10 }, (_, order) => {
    const area = { title: words(order, 3), now: words(order, 12), goal: '', seatId, order };
    const question = {
      text: words(order, 9),
      personId: person.id,
      seatId,
      state: 'waiting' as const,
    };
    return put({
      areas: [{ ...stamps(at), ...area }],
      parkedQuestions: [{ ...stamps(at), ...question }],
    });
  });
}

/** Somebody who was saved by mistake: nothing of them may come back. */
function someoneWhoGoes(at: number): Write[] {
  const person = somebody(PEOPLE, at);
  const touch = touchOf(person, at, { summary: 'We spoke' });
  return [
    put({ people: [person], touches: [touch] }),
    { put: {}, drop: { people: [person.id], touches: [touch.id] } },
  ];
}

/** What is being written when something happens: notes that grow at every save, with a takeaway now and then. */
export function typing(personId: string, saves: number, now: number): Write[] {
  const base: Session = { ...stamps(now), ...runningSession(personId, 30, now) };
  let notes = '';
  return Array.from({ length: saves }, (_, number) => {
    const at = now + number;
    notes += `${words(number, 4)}\n`;
    const rows: Write['put'] = { sessions: [{ ...base, updatedAt: at, notes }] };
    if (number % 10 === 9) {
      const area = { title: words(number, 3), now: '', goal: '', seatId: null, order: number };
      rows.areas = [{ ...stamps(at), ...area }];
    }
    return put(rows);
  });
}
