import type { Page } from 'puppeteer-core';
import type { Takeaway } from '../../../lib/sessions/takeaway.ts';
import { DAY, put, row } from '../support/put.ts';
import { dayFromNow, ended, takeaway } from './wrap-up.ts';

/** Words that no line can break. */
const LONG = `https://example.org/${'an-advice-that-nothing-breaks-'.repeat(6)}`;

const NO_LOOP = { did: '', ledTo: '', why: '', askOn: null };

/** An advice that was received in that talk, but for what is given. */
export function advice(
  of: Parameters<typeof takeaway>[0],
  text: string,
  given: Partial<Takeaway> = {},
): Takeaway {
  return takeaway(of, text, {
    kind: 'advice',
    owner: null,
    minute: 12,
    status: 'received',
    ...given,
  });
}

/** Puts advice at every step, two that differ, a pair to be asked about, and actions into the store of this page. */
export async function seedAdvice(page: Page, ada: string, bram: string): Promise<void> {
  const march = ended(ada, { startsAt: Date.now() - 40 * DAY });
  const april = ended(bram, { startsAt: Date.now() - 20 * DAY });
  const loop = { ...NO_LOOP, did: 'Wrote the tests first', ledTo: 'Two days less of mending' };
  const rewrite = advice(march, 'Rewrite it while it is small', { order: 1 });
  const slowly = advice(april, 'Never rewrite; go bit by bit', { status: 'trying' });
  const takeaways = [
    advice(march, 'Write the decision down before you code', { topics: ['design'] }),
    rewrite,
    slowly,
    advice(april, 'Design aloud, in front of a board', { topics: ['design'], order: 1 }),
    advice(march, 'Begin with the tests', { status: 'tried', loop, order: 2 }),
    advice(march, LONG, { status: 'tried', order: 3 }),
    advice(march, 'Rest', { status: 'reported', loop, order: 4 }),
    advice(april, 'Beware of Bo', { status: 'trying', private: true, order: 2 }),
    advice(april, 'Do it all yourself', {
      status: 'set-aside',
      loop: { ...NO_LOOP, why: 'We are four' },
      order: 3,
    }),
    takeaway(march, 'Send the sketch', { dueDay: dayFromNow(-3), order: 5 }),
    takeaway(march, 'Read the book', { dueDay: dayFromNow(2), order: 6 }),
    takeaway(april, LONG, { dueDay: dayFromNow(20), order: 4 }),
    takeaway(april, 'Ask Noor', { owner: 'them', order: 5 }),
  ];
  const contradiction = row({
    question: 'Rewrite it, or bit by bit?',
    adviceIds: [rewrite.id, slowly.id],
    decision: 'It is not small any more.',
    followedId: slowly.id,
    decidedAt: Date.now() - DAY,
  });
  await put(page, { sessions: [march, april], takeaways, contradictions: [contradiction] });
}
