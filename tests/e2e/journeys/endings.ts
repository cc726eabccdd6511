import type { Page } from 'puppeteer-core';
import type { Goal } from '../../../lib/mentorships/goal.ts';
import type { Mentorship } from '../../../lib/mentorships/mentorship.ts';
import type { Terms } from '../../../lib/mentorships/terms.ts';
import type { Session } from '../../../lib/sessions/session.ts';
import { DAY, put, row, someone } from '../support/put.ts';
import { dayFromNow, ended, takeaway } from './wrap-up.ts';

/** Words that no line can break. */
const LONG = `https://example.org/${'a-very-long-address-'.repeat(6)}`;

const NO_TERMS: Terms = {
  backgrounds: '',
  hopes: '',
  fit: '',
  direction: '',
  format: null,
  methods: [],
  rhythm: { kind: 'every', days: 14, minutes: 45 },
  drives: null,
  term: null,
  between: '',
  confidential: true,
  mayTell: '',
  formality: null,
  bringMe: '',
  bringThem: '',
  accountability: '',
  projects: '',
};

/** A mentorship that goes on, agreed so many days ago, with you as the mentee, but for what is given. */
export function going(
  personId: string,
  days: number,
  given: Partial<Mentorship> = {},
  terms: Partial<Terms> = {},
): Mentorship {
  const at = Date.now() - days * DAY;
  return {
    ...row({}),
    createdAt: at,
    personId,
    role: 'mentee',
    status: 'active',
    history: [
      { status: 'agreeing', at, why: '' },
      { status: 'active', at, why: '' },
    ],
    startedOn: dayFromNow(-days),
    terms: { ...NO_TERMS, ...terms },
    versions: [],
    managers: { mine: 'not-needed', theirs: 'not-needed' },
    promises: [],
    notes: '',
    pausedUntil: null,
    ending: null,
    ...given,
  };
}

/** A goal that was agreed on and has not moved, but for what is given. */
function goal(mentorshipId: string, title: string, given: Partial<Goal> = {}): Goal {
  return row({
    mentorshipId,
    title,
    measure: '',
    means: '',
    why: '',
    dueDay: null,
    order: 0,
    state: 'open' as const,
    stateAt: Date.now(),
    progress: 0,
    milestones: [],
    evaluations: [],
    changes: [],
    ...given,
  });
}

/** Ada and you, for five months; the last talk is long ago and she waits for news. */
export function story(given: Partial<Mentorship> = {}, terms: Parameters<typeof going>[3] = {}) {
  const ada = someone('Ada Moreno', { stage: 'active', hats: ['mentor'] });
  const mentorship = going(ada.id, 150, given, terms);
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
      goals: [goal(mentorship.id, 'Sail alone', { progress: 60 })],
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
      goal(soon.id, 'Design an API that nobody has to ask about', { progress: 60 }),
      goal(soon.id, LONG, { order: 1, dueDay: dayFromNow(30) }),
    ],
    sessions: talks,
    takeaways,
  });
  return { soon: soon.id, resting: resting.id, over: over.id };
}
