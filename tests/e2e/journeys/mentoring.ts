import { find, textWith } from '../support/find.ts';
import { DAY, someone } from '../support/put.ts';
import { goalOf, goingSince } from './mentorships.ts';
import { ended, takeaway } from './wrap-up.ts';
import type { Place } from './surfaces.ts';

/** You mentor Tomasz, whom you have talked with, and Ines, whom you have not; 2 h 30 min a week are promised. */
export function mentees() {
  const tomasz = someone('Tomasz Brzęczyszczykiewicz', { stage: 'active', hats: ['mentee'] });
  const ines = someone('Ines Duarte', { stage: 'active', hats: ['mentee'] });
  const weekly = (minutes: number) => ({ rhythm: { kind: 'every', days: 7, minutes } }) as const;
  const mentor = { role: 'mentor', notes: 'Is shy.' } as const;
  const known = goingSince(60, tomasz.id, weekly(120), mentor);
  const fresh = goingSince(3, ines.id, weekly(30), mentor);
  const early = ended(tomasz.id, { startsAt: Date.now() - 40 * DAY });
  const late = ended(tomasz.id, { startsAt: Date.now() - 5 * DAY });
  return {
    ines,
    tables: {
      people: [tomasz, ines],
      mentorships: [known, fresh],
      sessions: [early, late].map((talk) => ({
        ...talk,
        wrapUp: { ...talk.wrapUp, doneAt: Date.now() },
      })),
      goals: [
        goalOf(known.id, 'Sail alone', 20),
        goalOf(known.id, 'Read a chart', 20, { order: 1 }),
      ],
      takeaways: [
        takeaway(early, 'Send him the tide tables'),
        takeaway(early, 'Ask about his leave', { private: true, order: 1 }),
      ],
    },
  };
}

/** The mentor's place, over `mentees`. */
export const MENTORING_PLACE: Place = {
  name: 'mentoring',
  page: 'board.html',
  route: '/mentoring',
  ready: async (page) => {
    await find(page, 'heading', 'Your profile');
    await textWith(page, 'Sail alone, and 1 more');
  },
};
