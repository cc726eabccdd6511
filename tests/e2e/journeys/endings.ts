import type { Page } from 'puppeteer-core';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Terms } from '../../../lib/mentorships/terms.ts';
import type { Session } from '../../../lib/sessions/session.ts';
import { DAY, put, someone } from '../support/put.ts';
import { goalOf, goingSince } from './mentorships.ts';
import { dayFromNow, ended, takeaway } from './wrap-up.ts';

/** Words that no line can break. */
const LONG = `https://example.org/${'a-very-long-address-'.repeat(6)}`;

/** A mentorship that goes on, agreed so many days ago, with you as the mentee, but for what is given. */
export function going(
  personId: string,
  days: number,
  given: Partial<Mentorship> = {},
  terms: Partial<Terms> = {},
): Mentorship {
  const rhythm = { kind: 'every', days: 14, minutes: 45 } as const;
  return goingSince(days, personId, { rhythm, ...terms }, given);
}

/** Ada and you, in the fifth month whatever the day; the last talk is long ago and she waits for news. */
export function story(given: Partial<Mentorship> = {}, terms: Parameters<typeof going>[3] = {}) {
  const ada = someone('Ada Moreno', { stage: 'active', hats: ['mentor'] });
  const mentorship = going(ada.id, 140, given, terms);
  const talk = ended(ada.id, { startsAt: Date.now() - 40 * DAY });
  const wrapped: Session = { ...talk, wrapUp: { ...talk.wrapUp, doneAt: Date.now() } };
  return {
    ada,
    mentorship,
    place: `/mentorships/${mentorship.id}`,
    tables: {
      people: [ada],
      mentorships: [mentorship],
      sessions: [wrapped],
      goals: [goalOf(mentorship.id, 'Sail alone', 0, { progress: 60 })],
      takeaways: [
        takeaway(talk, 'Draw the harbour'),
        takeaway(talk, 'Find the book', { owner: 'them', order: 1 }),
        takeaway(talk, 'Begin at low tide', {
          kind: 'advice',
          owner: null,
          status: 'tried',
          order: 2,
          loop: { did: 'Went out early', ledTo: 'a dry deck', why: '', askOn: null },
        }),
      ],
    },
  };
}

/**
 * Puts mentorships into the store that this page has opened: one with somebody
 * that ends soon, with all there can be, one that rests and one that is over.
 * Answers their ids.
 */
export async function seedMentorships(
  page: Page,
  personId: string,
): Promise<{ soon: string; resting: string; over: string }> {
  const [priya, ernestine] = [
    someone('Priya Underhill', { hats: ['mentee'] }),
    someone('Ernestine Featherstonehaugh-Cholmondeley-Marjoribanks', { stage: 'past' }),
  ];
  const until = { kind: 'until', day: dayFromNow(6) } as const;
  const soon = going(personId, 150, { notes: `Likes drawings.\n${LONG}` }, { term: until });
  const resting = going(priya.id, 60, {
    role: 'mentor',
    status: 'paused',
    pausedUntil: dayFromNow(-20),
  });
  const over = going(ernestine.id, 400, {
    status: 'ended',
    ending: {
      day: dayFromNow(-30),
      note: LONG,
      changed: '- Reached: Give a talk',
      stayInTouch: 'A postcard each spring',
      everyDays: 90,
      handOverTo: priya.id,
      thanked: true,
    },
  });
  const talks = [130, 110, 90, 60].map((days) => {
    const talk = ended(personId, { startsAt: Date.now() - days * DAY });
    return { ...talk, wrapUp: { ...talk.wrapUp, doneAt: talk.startsAt } };
  });
  const takeaways = talks.flatMap((talk, order) => [
    takeaway(talk, `Read chapter ${order + 2} of the field guide`, {
      kind: 'advice',
      owner: null,
      status: 'tried',
      order,
      loop: { did: 'Read it', ledTo: order === 0 ? LONG : '', why: '', askOn: null },
    }),
  ]);
  await put(page, {
    people: [priya, ernestine],
    mentorships: [soon, resting, over],
    goals: [
      goalOf(soon.id, 'Design an API that nobody has to ask about', 0, { progress: 60 }),
      goalOf(soon.id, LONG, 0, { order: 1, dueDay: dayFromNow(30) }),
    ],
    sessions: talks,
    takeaways,
  });
  return { soon: soon.id, resting: resting.id, over: over.id };
}
