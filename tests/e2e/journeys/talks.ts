import type { Page } from 'puppeteer-core';
import { DAY, put, row } from '../support/put.ts';
import { session } from './sessions.ts';
import { dayFromNow, ended, takeaway } from './wrap-up.ts';

/** Words that no line can break. */
const LONG = `https://example.org/${'a-very-long-address-'.repeat(6)}`;

const point = (text: string, done = false) => ({
  id: crypto.randomUUID(),
  text,
  done,
  parkedId: null,
});

/**
 * Puts talks with somebody into the store that this page has opened: one for
 * today with things to reach and to ask, one whose day went by, and one that
 * waits for its wrap-up, with what was agreed.
 */
export async function seedTalks(
  page: Page,
  personId: string,
): Promise<{ planned: string; toWrapUp: string }> {
  const planned = session(personId, {
    startsAt: Date.now() + 60_000,
    objectives: [point('Agree on the shape of the sketch'), point(LONG, true)],
    questions: [point('What would you look at first?'), point(LONG)],
  });
  const over = session(personId, { startsAt: Date.now() - 2 * DAY });
  const toWrapUp = ended(personId, {
    startsAt: Date.now() - DAY,
    questions: [point('Who else should I ask?')],
  });
  const takeaways = [
    takeaway(toWrapUp, 'Send the one-page sketch', { dueDay: dayFromNow(0) }),
    takeaway(toWrapUp, LONG, { dueDay: dayFromNow(-1), order: 1 }),
    takeaway(toWrapUp, 'Find the book', { owner: 'them', dueDay: dayFromNow(0), order: 2 }),
    takeaway(toWrapUp, 'Measure first', {
      kind: 'advice',
      owner: null,
      status: 'received',
      order: 3,
    }),
    // Waits to be tried for so long that it is asked about.
    takeaway(toWrapUp, LONG, {
      kind: 'advice',
      owner: null,
      status: 'received',
      statusAt: Date.now() - 20 * DAY,
      order: 4,
    }),
  ];
  const parked = row({
    text: 'Is a rewrite ever right?',
    personId,
    seatId: null,
    state: 'waiting',
  });
  await put(page, {
    sessions: [planned, over, toWrapUp],
    takeaways,
    parkedQuestions: [parked],
  });
  return { planned: planned.id, toWrapUp: toWrapUp.id };
}
