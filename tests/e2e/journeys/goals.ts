import type { CheckIn, Side } from '../../../lib/mentorships/check-in.ts';
import type { Goal } from '../../../lib/mentorships/goal.ts';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Page } from 'puppeteer-core';
import { DAY, put, row } from '../support/put.ts';
import { dayFromNow } from './wrap-up.ts';

const SILENT: Side = {
  progress: null,
  energy: null,
  safety: null,
  respect: null,
  balance: null,
  worth: null,
};

/** One that has gone on for four months: half an hour every two weeks, you learn. */
export function goingOn(personId: string, given: Partial<Mentorship> = {}): Mentorship {
  const at = Date.now() - 120 * DAY;
  const text = {
    backgrounds: '',
    hopes: '',
    fit: '',
    direction: '',
    between: '',
    mayTell: '',
    bringMe: '',
    bringThem: '',
    accountability: '',
    projects: '',
  };
  return {
    ...row({}),
    createdAt: at,
    personId,
    role: 'mentee',
    status: 'active',
    history: [{ status: 'active', at, why: '' }],
    startedOn: dayFromNow(-120),
    terms: {
      ...text,
      format: null,
      methods: [],
      rhythm: { kind: 'every', days: 14, minutes: 30 },
      drives: 'me',
      term: null,
      confidential: true,
      formality: null,
    },
    versions: [],
    managers: { mine: 'not-needed', theirs: 'not-needed' },
    promises: [],
    notes: '',
    pausedUntil: null,
    ending: null,
    ...given,
  };
}

/** A goal set so many days ago, but for what is given. */
export function goal(
  { id }: Pick<Mentorship, 'id'>,
  title: string,
  days: number,
  given: Partial<Goal> = {},
): Goal {
  const at = Date.now() - days * DAY;
  return {
    ...row({}),
    createdAt: at,
    mentorshipId: id,
    title,
    measure: '',
    means: '',
    why: '',
    dueDay: null,
    order: 0,
    state: 'open',
    stateAt: at,
    progress: 0,
    milestones: [],
    evaluations: [],
    changes: [],
    ...given,
  };
}

/** What was said so many days ago. */
export function checkIn(
  { id }: Pick<Mentorship, 'id'>,
  days: number,
  mine: Partial<Side>,
  given: Partial<CheckIn> = {},
): CheckIn {
  return {
    ...row({}),
    mentorshipId: id,
    day: dayFromNow(-days),
    mine: { ...SILENT, ...mine },
    theirs: SILENT,
    note: '',
    ...given,
  };
}

/** Words that no line can break. */
const LONG = `https://example.org/${'a-very-long-address-'.repeat(6)}`;

/**
 * Puts a mentorship into the store that this page has opened: goals of every
 * kind, one of them changed and due, and check-ins of both sides.
 */
export async function seedGoals(page: Page, personId: string): Promise<{ mentorship: string }> {
  const one = goingOn(personId);
  const step = (text: string, done = false) => ({
    id: crypto.randomUUID(),
    text,
    dueDay: done ? null : dayFromNow(9),
    doneAt: done ? Date.now() : null,
  });
  const before = { title: LONG, measure: '', means: '', why: '', dueDay: null };
  const goals = [
    goal(one, 'Publish one article on tides in the team’s journal', 90, {
      measure: 'It is printed, and two colleagues have used it',
      means: 'Two hours on Fridays, and a reader for drafts',
      why: 'The survey begins in spring',
      dueDay: dayFromNow(60),
      progress: 40,
      milestones: [step('An outline', true), step('A first draft'), step(LONG)],
      evaluations: [{ day: dayFromNow(-40), progress: 30, note: 'Slow, but the outline stands' }],
      changes: [{ at: Date.now() - DAY, before, agreed: false, note: '' }],
    }),
    goal(one, LONG, 2, { order: 1 }),
    goal(one, 'Get better at speaking', 1, { order: 2 }),
    goal(one, 'Give two talks', 3, { order: 3 }),
    goal(one, 'Read three papers on storage', 80, { order: 4, state: 'reached', progress: 100 }),
    goal(one, LONG, 80, { order: 5, state: 'closed', progress: 60 }),
  ];
  const checkIns = [
    checkIn(one, 100, { progress: 3, energy: 5, safety: 4, respect: 5, balance: 3, worth: 5 }),
    checkIn(one, 70, { progress: 3, energy: 4, safety: 4, respect: 5, balance: 4, worth: 4 }),
    checkIn(one, 35, { progress: 4, energy: 3, safety: 3, respect: 5, balance: 4, worth: 4 }),
    checkIn(one, 0, { progress: 5, energy: 2, safety: 2, respect: 4, worth: 4 }, { note: LONG }),
  ].map((said, index) => ({ ...said, theirs: { ...SILENT, energy: 5 - index, safety: 4 } }));
  await put(page, { mentorships: [one], goals, checkIns });
  return { mentorship: one.id };
}
