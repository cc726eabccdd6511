import { find, press, textWith } from '../support/find.ts';
import type { seedMentorships } from './endings.ts';
import type { Place } from './surfaces.ts';

/** A mentorship that ends soon, one that rests, one that is over, and the list of them. */
export function endings({
  soon,
  resting,
  over,
}: Awaited<ReturnType<typeof seedMentorships>>): Place[] {
  const board = 'board.html';
  const closing = `/mentorships/${soon}/ending`;
  return [
    {
      name: 'mentorships',
      page: board,
      route: '/mentorships',
      ready: (page) => textWith(page, '2 to look at'),
    },
    {
      name: 'mentorship',
      page: board,
      route: `/mentorships/${soon}`,
      ready: async (page) => {
        await find(page, 'heading', 'Worth a look');
        await press(page, 'button', 'Pause or end…');
        await press(page, 'button', 'Plan a session');
        await find(page, 'button', 'Plan it');
      },
    },
    {
      name: 'mentorship-ending',
      page: board,
      route: closing,
      ready: (page) => find(page, 'button', 'End the mentorship'),
    },
    {
      name: 'mentorship-resting',
      page: board,
      route: `/mentorships/${resting}`,
      ready: async (page) => {
        await press(page, 'button', 'Another day');
        await find(page, 'button', 'Let it rest');
      },
    },
    {
      name: 'mentorship-over',
      page: board,
      route: `/mentorships/${over}`,
      ready: (page) => find(page, 'button', 'Reopen'),
    },
    {
      name: 'panel-mentorship',
      page: 'sidepanel.html',
      route: `/mentorships/${soon}`,
      ready: (page) => find(page, 'region', 'Touch base'),
    },
    {
      name: 'panel-mentorship-ended',
      page: 'sidepanel.html',
      route: `/mentorships/${over}/ending`,
      ready: (page) => find(page, 'button', 'Reopen'),
    },
  ];
}
