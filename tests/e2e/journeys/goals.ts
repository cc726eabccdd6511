import type { CheckIn, Side } from '../../../lib/mentorships/check-in.ts';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Page } from 'puppeteer-core';
import { DAY, put, row } from '../support/put.ts';
import { goalOf, goingSince } from './mentorships.ts';
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
  const rhythm = { kind: 'every', days: 14, minutes: 30 } as const;
  return goingSince(120, personId, { rhythm, drives: 'me' }, given);
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
    goalOf(one.id, 'Publish one article on tides in the team’s journal', 90, {
      measure: 'It is printed, and two colleagues have used it',
      means: 'Two hours on Fridays, and a reader for drafts',
      why: 'The survey begins in spring',
      dueDay: dayFromNow(60),
      progress: 40,
      milestones: [step('An outline', true), step('A first draft'), step(LONG)],
      evaluations: [{ day: dayFromNow(-40), progress: 30, note: 'Slow, but the outline stands' }],
      changes: [{ at: Date.now() - DAY, before, agreed: false, note: '' }],
    }),
    goalOf(one.id, LONG, 2, { order: 1 }),
    goalOf(one.id, 'Get better at speaking', 1, { order: 2 }),
    goalOf(one.id, 'Give two talks', 3, { order: 3 }),
    goalOf(one.id, 'Read three papers on storage', 80, {
      order: 4,
      state: 'reached',
      progress: 100,
    }),
    goalOf(one.id, LONG, 80, { order: 5, state: 'closed', progress: 60 }),
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
