import type { Page } from 'puppeteer-core';
import { dress } from '../../tools/picture.ts';
import type { App } from '../support/app.ts';
import { seriousBarriers } from '../support/barriers.ts';
import { choosePerson } from '../support/choose.ts';
import { find, textWith, unfold } from '../support/find.ts';
import { tooWide } from '../support/narrow.ts';
import { onNewStore, put } from '../support/put.ts';
import { seed } from '../support/seed.ts';
import { url } from '../support/surfaces.ts';
import { openAgreement, openZero, seedAgreements } from './agreement.ts';
import { seedMentorships } from './endings.ts';
import { endings } from './endings-places.ts';
import { seedGoals } from './goals.ts';
import { openPromises, seedPeers } from './peers.ts';
import { seedAdvice } from './advice.ts';
import { ADVICE_PLACES } from './advice-places.ts';
import { mentees, MENTORING_PLACE } from './mentoring.ts';
import { writingTo } from './outreach.ts';
import { seedTalks } from './talks.ts';
import {
  chooseOne,
  openAddPerson,
  openBank,
  openCheckIns,
  openGoal,
  openColumns,
  openKeys,
  openPair,
  openImport,
  openMessage,
  openPalette,
  openPlan,
  openSeat,
  openSession,
  openTouch,
} from './ready.ts';

/** A place to look at: its name, its page and route, and what is done there first. */
export interface Place {
  name: string;
  page: 'popup.html' | 'sidepanel.html' | 'board.html';
  route: string;
  ready(page: Page): Promise<unknown>;
}

/** Every surface in every state worth looking at, on a store with people in it. */
export async function places(app: App): Promise<Place[]> {
  const seeded = await onNewStore(app, async (board) => {
    const rows = await seed(board);
    const talks = await seedTalks(board, rows.person);
    const agreements = await seedAgreements(board, rows.person);
    const mentorships = await seedMentorships(board, rows.person);
    const goals = await seedGoals(board, rows.person);
    await seedAdvice(board, rows.person, rows.other);
    await put(board, mentees().tables);
    const peers = await seedPeers(board);
    return { ...rows, ...talks, ...agreements, mentorships, ...goals, peers };
  });
  const { person, session, seat, template, planned, toWrapUp } = seeded;
  const { zero, active, mentorships, mentorship, peers } = seeded;
  return [
    {
      name: 'popup',
      page: 'popup.html',
      route: '',
      ready: (page) => choosePerson(page, 'Łucja Wiśniewska'),
    },
    {
      name: 'board',
      page: 'board.html',
      route: '/board',
      ready: (page) => find(page, 'button', 'Technical seat: Ada Moreno'),
    },
    { name: 'seat', page: 'board.html', route: '/board', ready: openSeat },
    {
      name: 'people',
      page: 'board.html',
      route: '/people',
      ready: (page) => textWith(page, 'Ada Moreno'),
    },
    { name: 'add-person', page: 'board.html', route: '/people', ready: openAddPerson },
    {
      name: 'person',
      page: 'board.html',
      route: `/people/${person}`,
      ready: (page) => find(page, 'heading', 'Ada Moreno'),
    },
    { name: 'columns', page: 'board.html', route: '/people', ready: openColumns },
    { name: 'chosen', page: 'board.html', route: '/people', ready: chooseOne },
    {
      name: 'areas',
      page: 'board.html',
      route: '/areas',
      ready: (page) => find(page, 'region', 'Designing APIs that last'),
    },
    { name: 'duplicates', page: 'board.html', route: '/duplicates', ready: openPair },
    {
      name: 'seat-page',
      page: 'board.html',
      route: `/seats/${seat}`,
      ready: (page) => find(page, 'heading', 'Technical seat'),
    },
    {
      name: 'today-page',
      page: 'board.html',
      route: '/today',
      ready: (page) => textWith(page, 'Last contact 40 days ago'),
    },
    { name: 'palette', page: 'board.html', route: '/board', ready: openPalette },
    { name: 'keys', page: 'board.html', route: '/board', ready: openKeys },
    { name: 'touch', page: 'board.html', route: `/people/${person}`, ready: openTouch },
    {
      name: 'nobody',
      page: 'board.html',
      route: '/people/none',
      ready: (page) => find(page, 'link', 'Go to people'),
    },
    {
      name: 'settings',
      page: 'board.html',
      route: '/settings',
      ready: (page) => find(page, 'combobox', 'Theme'),
    },
    ...outreach(person, template),
    { name: 'session-zero', page: 'board.html', route: `/mentorships/${zero}`, ready: openZero },
    {
      name: 'agreement',
      page: 'board.html',
      route: `/mentorships/${active}/agreement`,
      ready: openAgreement,
    },
    ...endings(mentorships),
    {
      name: 'goals',
      page: 'board.html',
      route: `/mentorships/${mentorship}/goals`,
      ready: openGoal,
    },
    {
      name: 'check-ins',
      page: 'board.html',
      route: `/mentorships/${mentorship}/check-ins`,
      ready: openCheckIns,
    },
    MENTORING_PLACE,
    { name: 'peers', page: 'board.html', route: `/mentorships/${peers}`, ready: openPromises },
    ...ADVICE_PLACES,
    {
      name: 'welcome',
      page: 'board.html',
      route: '/welcome',
      ready: (page) => find(page, 'link', 'Go to the board'),
    },
    {
      name: 'panel-board',
      page: 'sidepanel.html',
      route: '/board',
      ready: (page) => find(page, 'button', 'Technical seat: Ada Moreno'),
    },
    {
      name: 'panel-people',
      page: 'sidepanel.html',
      route: '/people',
      ready: (page) => textWith(page, 'Ada Moreno'),
    },
    {
      name: 'panel-person',
      page: 'sidepanel.html',
      route: `/people/${person}`,
      ready: (page) => find(page, 'heading', 'Ada Moreno'),
    },
    {
      name: 'recap',
      page: 'sidepanel.html',
      route: `/session/${session}`,
      ready: (page) => find(page, 'region', 'Recap'),
    },
    { name: 'brief', page: 'sidepanel.html', route: `/session/${planned}`, ready: openBank },
    {
      name: 'wrap-up',
      page: 'sidepanel.html',
      route: `/session/${toWrapUp}`,
      ready: (page) => find(page, 'button', 'Done'),
    },
    { name: 'planning', page: 'sidepanel.html', route: '/today', ready: openPlan },
    {
      name: 'today',
      page: 'sidepanel.html',
      route: '/today',
      ready: (page) => find(page, 'button', 'Start session'),
    },
    // The last: it leaves a session running.
    { name: 'session', page: 'sidepanel.html', route: '/today', ready: openSession },
  ];
}

/** Where messages are written, kept and prepared. */
function outreach(person: string, template: string): Place[] {
  const trays = [
    ['open', 'Hi Wolfeschlegel'],
    ['waiting', 'Write the follow-up'],
    ['answered', 'They replied'],
    ['declined', 'They said no'],
    ['no-answer', 'let go'],
    ['sent', 'Progress report'],
  ] as const;
  const board = 'board.html';
  return [
    { name: 'write', page: board, route: `/write/${person}`, ready: openMessage },
    ...trays.map(([tray, shows]): Place => ({
      name: `outreach-${tray}`,
      page: board,
      route: `/outreach/${tray}`,
      ready: (page) => textWith(page, shows),
    })),
    {
      name: 'portfolio',
      page: board,
      route: '/portfolio',
      ready: (page) => find(page, 'button', 'Copy all as Markdown'),
    },
    {
      name: 'templates',
      page: board,
      route: '/templates',
      ready: (page) => find(page, 'link', 'My first words'),
    },
    { name: 'import', page: board, route: '/templates', ready: openImport },
    {
      name: 'built-in-template',
      page: board,
      route: '/templates/introduction-cold',
      ready: (page) => find(page, 'region', 'Preview'),
    },
    {
      name: 'own-template',
      page: board,
      route: `/templates/${template}`,
      ready: async (page) => {
        await unfold(page, 'Earlier versions');
        await find(page, 'region', 'Preview');
      },
    },
    {
      name: 'me',
      page: board,
      route: '/me',
      ready: (page) => find(page, 'combobox', 'Time zone'),
    },
    {
      name: 'panel-write',
      page: 'sidepanel.html',
      route: '/write',
      ready: (page) => writingTo(page, 'Ada Moreno'),
    },
    {
      name: 'panel-outreach',
      page: 'sidepanel.html',
      route: '/outreach/waiting',
      ready: (page) => find(page, 'link', 'Write the follow-up'),
    },
  ];
}

/**
 * What is wrong with a place: what sticks out when it is shown at 280 pixels,
 * and its barriers in both themes at `width`.
 */
export async function lookAt(app: App, place: Place, width: number): Promise<string[]> {
  const page = await app.browser.newPage();
  await page.setViewport({ width: 280, height: 800 });
  await dress(page, 'light');
  await page.goto(`${url(app, place.page)}#${place.route}`);
  await page.bringToFront();
  await place.ready(page);
  const found = (await tooWide(page)).map((what) => `${place.name}: ${what}`);
  await page.setViewport({ width, height: 800 });
  for (const theme of ['light', 'dark'] as const) {
    await dress(page, theme);
    await settle(page);
    found.push(...(await seriousBarriers(page, `${place.name}, ${theme}`)));
  }
  await page.close();
  return found;
}

/** What a page draws anew for another width or theme is drawn. */
function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
}
