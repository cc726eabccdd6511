import type { Seen } from '@/lib/reminders/seen';
import type { Settings } from '@/lib/settings/settings';
import type { Tables } from '@/lib/store/db';
import type { Takeaway } from '@/lib/sessions/takeaway';
import type { Touch } from '@/lib/people/touch';
import { createDice } from './dice.ts';
import { areasOf, questionsOf, seatsOf } from './year/board.ts';
import { checkInsOf, mentorshipsOf, type Going } from './year/mentorships.ts';
import { draftsOf, templatesOf, touchesOf } from './year/outreach.ts';
import { peopleOf } from './year/people.ts';
import { DAY, day, rhythm, someMoment, stamps, type Year } from './year/stamps.ts';
import { contradictionsOf, talksOf, type Meeting } from './year/talks.ts';

/** Rows by the table they belong to. */
export type YearTables = { [T in keyof Tables]: Tables[T][] };

/**
 * A year of somebody who uses everything there is: plain rows for every table,
 * invented, the same for the same seed, and whole (who is named is there; what
 * was sent, held and noted is linked). `now` (epoch ms) is its last moment; a
 * session runs then, and some are planned. At least 30 people. The seats are
 * seven of its own: in a new profile the five empty ones are there already, and
 * only an import puts these in their place.
 */
export function yearProfile(given: { people: number; seed: number; now: number }): YearTables {
  const year: Year = { dice: createDice(given.seed), now: given.now };
  const people = peopleOf(year, given.people);
  const seats = seatsOf(year, people);
  const areas = areasOf(year, seats, people);
  const parkedQuestions = questionsOf(year, seats, people);
  const templates = templatesOf(year);
  const drafts = draftsOf(year, people, templates);
  const going = mentorshipsOf(year, people);
  const mentorships = going.map(({ mentorship }) => mentorship);
  const dates = [...datesOf(year, going), ...callsOf(year, people)].toSorted((a, b) => a.at - b.at);
  const { sessions, takeaways, touches: held } = talksOf(year, dates, parkedQuestions);
  const touches = inOrder([...touchesOf(year, people, drafts), ...held]);
  const newest = new Map(touches.map(({ personId, at }) => [personId, at]));
  for (const person of people) person.lastTouchAt = newest.get(person.id) ?? null;
  return {
    people,
    seats,
    areas,
    parkedQuestions,
    touches,
    drafts,
    templates,
    sessions,
    takeaways,
    mentorships,
    goals: going.flatMap(({ goals }) => goals),
    checkIns: checkInsOf(year, mentorships),
    contradictions: contradictionsOf(year, takeaways),
    reminders: remindersOf(year, takeaways),
  };
}

/** The talks of every mentorship, from its beginning to two weeks ahead; each starts a little after the other. */
function datesOf(year: Year, going: Going[]): Meeting[] {
  return going.flatMap(({ mentorship, everyDays, goals }, number) =>
    mentorship.status === 'agreeing'
      ? []
      : rhythm(year, everyDays, year.now - mentorship.createdAt)
          .concat(mentorship.status === 'active' ? [year.now + (number + 1) * DAY] : [])
          .map((at) => ({ personId: mentorship.personId, at: at - number * 61_000, goals })),
  );
}

/** Talks without a mentorship, with one in ten. */
function callsOf(year: Year, people: YearTables['people']): Meeting[] {
  return people
    .filter((_, number) => number % 10 === 9)
    .map(({ id }) => ({ personId: id, at: someMoment(year), goals: [] }));
}

function inOrder(touches: Touch[]): Touch[] {
  return touches.toSorted((a, b) => a.at - b.at);
}

/** What was told, put off or done of what was due: one of each action with a day. */
function remindersOf({ dice, now }: Year, takeaways: Takeaway[]): Seen[] {
  const due = takeaways.filter(({ kind, dueDay }) => kind === 'action' && dueDay !== null);
  return due.map(({ id, owner, dueDay, at }, number) => ({
    ...stamps(dice, at + 5 * DAY),
    key: `${owner === 'them' ? 'their-action' : 'action'} ${id} ${dueDay}`,
    firedAt: number % 3 === 0 ? null : at + 5 * DAY,
    snoozedUntil: number % 3 === 1 ? now + 2 * DAY : null,
    doneAt: number % 3 === 2 ? at + 6 * DAY : null,
  }));
}

/** Settings in which nothing is as it was at first. */
export function yearSettings({ seed, now }: { seed: number; now: number }): Partial<Settings> {
  const dice = createDice(seed);
  return {
    theme: 'dark',
    myName: 'Inês Carvalho',
    myRole: 'backend developer',
    intro: 'I’m a backend developer in Porto, two years in.',
    mySkills: 'Go and SQL\nReading other people’s schemas',
    myOffer: 'Testing what they build\nTranslations into Portuguese',
    myTimeZone: 'Europe/Lisbon',
    linkedInPlan: 'premium',
    weeklyPace: 3,
    mentorHours: 2.5,
    agendas: [0, 1].map((turn) => ({
      id: dice.id(now + turn),
      label: dice.words(3),
      segments: [
        { title: 'Look back', minutes: 10 },
        { title: dice.words(2), minutes: 20 },
      ],
    })),
    chime: true,
    countDue: false,
    quietFrom: '21:30',
    quietTo: '07:15',
    weekdaysOff: [6, 7],
    holidays: [{ from: day(now + 30 * DAY), to: day(now + 44 * DAY) }],
    listColumns: { 'Who\tWorks at\tx': ['name', 'company', null] },
    hiddenTemplates: ['flash-ask'],
  };
}
