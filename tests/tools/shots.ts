import type { Page } from 'puppeteer-core';
import { find, press, textWith, unfold, valueOf } from '../e2e/support/find.ts';
import type { PracticeName } from '../e2e/support/practice.ts';
import { until } from '../e2e/support/until.ts';
import { ADA, LONG, MAELLE } from './invented.ts';
import type { Seed } from './seed.ts';
import { kept } from './shots-kept.ts';

/** One surface in one state, photographed at every width. */
export interface Shot {
  name: string;
  /** The page and its route; the popup is opened over a practice page instead. */
  page: string;
  widths: number[];
  height: number;
  /** The whole length of a page that scrolls as a page. */
  whole?: boolean;
  /** Brings it into its state and waits until it is there. */
  ready: (page: Page) => Promise<unknown>;
}

const PANEL = { widths: [280, 360, 480], height: 640 };
const TAB = { widths: [280, 360, 1280], height: 800, whole: true };
const POPUP = { widths: [280, 400], height: 600 };

const heading = (name: string) => (page: Page) => find(page, 'heading', name);

/** What a new user meets. */
export const EMPTY: Shot[] = [
  { ...POPUP, name: 'popup-empty', page: 'popup.html', ready: popupReady },
  { ...PANEL, name: 'sidepanel-today-empty', page: 'sidepanel.html#/today', ready: startReady },
  {
    ...PANEL,
    name: 'sidepanel-people-empty',
    page: 'sidepanel.html#/people',
    ready: heading('Nobody is here yet'),
  },
  {
    ...PANEL,
    name: 'sidepanel-board-empty',
    page: 'sidepanel.html#/board',
    ready: heading('Your board'),
  },
  { ...TAB, name: 'board-board-empty', page: 'board.html#/board', ready: heading('Your board') },
  {
    ...TAB,
    name: 'board-people-empty',
    page: 'board.html#/people',
    ready: heading('Nobody is here yet'),
  },
  {
    ...TAB,
    name: 'board-welcome',
    page: 'board.html#/welcome',
    ready: (page) => find(page, 'textbox', 'Your name'),
  },
  {
    ...TAB,
    name: 'board-settings',
    page: 'board.html#/settings',
    ready: (page) => find(page, 'combobox', 'Theme'),
  },
  {
    ...TAB,
    name: 'board-lost',
    page: 'board.html#/people/nobody',
    ready: heading('There is nobody here'),
  },
];

/** The same with people in it, some of them hard to fit. */
export function filled({ people, sessions, templates }: Seed): Shot[] {
  const id = (name: string) => people.find((one) => one.name === name)?.id ?? '';
  const recap = (name: string) =>
    `sidepanel.html#/session/${sessions.find(({ personId }) => personId === id(name))?.id ?? ''}`;
  const person = (name: string) => `#/people/${id(name)}`;
  const recapReady = (page: Page) => find(page, 'region', 'Recap');
  return [
    { ...PANEL, name: 'sidepanel-today', page: 'sidepanel.html#/today', ready: startReady },
    { ...PANEL, name: 'sidepanel-recap', page: recap(ADA), ready: recapReady },
    { ...PANEL, name: 'sidepanel-recap-long', page: recap(LONG), ready: recapReady },
    {
      ...PANEL,
      name: 'sidepanel-people',
      page: 'sidepanel.html#/people',
      ready: (page) => textWith(page, ADA),
    },
    {
      ...PANEL,
      name: 'sidepanel-person',
      page: `sidepanel.html${person(ADA)}`,
      ready: heading(ADA),
    },
    {
      ...PANEL,
      name: 'sidepanel-board',
      page: 'sidepanel.html#/board',
      ready: heading('Your board'),
    },
    { ...TAB, name: 'board-board', page: 'board.html#/board', ready: heading('Your board') },
    {
      ...TAB,
      name: 'board-people',
      page: 'board.html#/people',
      ready: (page) => textWith(page, ADA),
    },
    { ...TAB, name: 'board-person', page: `board.html${person(ADA)}`, ready: heading(ADA) },
    { ...TAB, name: 'board-person-long', page: `board.html${person(LONG)}`, ready: heading(LONG) },
    ...grown(),
    ...kept(TAB),
    ...outreach(id(ADA), id(MAELLE), templates[0]?.id ?? ''),
    {
      ...TAB,
      name: 'board-seat',
      page: 'board.html#/board',
      whole: false,
      ready: seat('Strategic seat: empty'),
    },
    {
      ...TAB,
      name: 'board-seat-held',
      page: 'board.html#/board',
      whole: false,
      ready: seat(`Leadership seat: ${LONG}`),
    },
  ];
}

/** Growth areas, duplicates, columns, today and the palette. */
function grown(): Shot[] {
  return [
    { ...TAB, name: 'board-areas', page: 'board.html#/areas', ready: heading('Growth areas') },
    {
      ...TAB,
      name: 'board-duplicates',
      page: 'board.html#/duplicates',
      ready: heading('Duplicates'),
    },
    { ...TAB, name: 'board-today', page: 'board.html#/today', ready: heading('Stay in touch') },
    {
      ...TAB,
      name: 'board-columns',
      page: 'board.html#/people',
      whole: false,
      ready: async (page) => {
        await press(page, 'button', 'As columns');
        return textWith(page, ADA);
      },
    },
    {
      ...TAB,
      name: 'board-keys',
      page: 'board.html#/people',
      whole: false,
      ready: async (page) => {
        await textWith(page, ADA);
        await page.keyboard.press('?');
        return find(page, 'dialog', 'Keys');
      },
    },
  ];
}

/** Where messages are written, kept and prepared. */
function outreach(ada: string, maelle: string, template: string): Shot[] {
  const tray = (state: string, title: string): Shot => ({
    ...TAB,
    name: `board-outreach-${state}`,
    page: `board.html#/outreach/${state}`,
    ready: async (page) => {
      await page.waitForSelector(`[aria-current="page"]::-p-text(${title})`);
      return page.waitForSelector('main ul[aria-label="Messages"]');
    },
  });
  const preview = (page: Page) => find(page, 'region', 'Preview');
  return [
    tray('open', 'Being written'),
    tray('waiting', 'Waiting'),
    tray('answered', 'Answered'),
    tray('declined', 'Said no'),
    tray('no-answer', 'No answer'),
    tray('sent', 'Sent'),
    {
      ...TAB,
      name: 'board-portfolio',
      page: 'board.html#/portfolio',
      ready: (page) => find(page, 'button', 'Copy all as Markdown'),
    },
    {
      ...TAB,
      name: 'board-templates',
      page: 'board.html#/templates',
      ready: heading('Templates'),
    },
    {
      ...TAB,
      name: 'board-template',
      page: 'board.html#/templates/introduction-cold',
      ready: preview,
    },
    {
      ...TAB,
      name: 'board-template-own',
      page: `board.html#/templates/${template}`,
      ready: async (page) => {
        await unfold(page, 'Earlier versions');
        return preview(page);
      },
    },
    { ...TAB, name: 'board-me', page: 'board.html#/me', ready: heading('Me') },
    {
      ...TAB,
      name: 'board-write',
      page: `board.html#/write/${maelle}/introduction-cold`,
      ready: draftReady(MAELLE),
    },
    { ...PANEL, name: 'sidepanel-write', page: 'sidepanel.html#/write', ready: draftReady(ADA) },
    {
      ...PANEL,
      name: 'sidepanel-access',
      page: `sidepanel.html#/write/${ada}`,
      ready: async (page) => {
        await draftReady(ADA)(page);
        await press(page, 'button', 'Insert into page');
        await find(page, 'group', 'Let Boardside into www.linkedin.com?');
      },
    },
    {
      ...PANEL,
      name: 'sidepanel-outreach',
      page: 'sidepanel.html#/outreach/waiting',
      ready: (page) => find(page, 'link', 'Write the follow-up'),
    },
  ];
}

/** A session that runs; `state` says how long it has. */
export function sessionShot(id: string, state: '' | '-soon' | '-over'): Shot {
  const ready = (page: Page) => find(page, 'textbox', 'Notes');
  return {
    ...PANEL,
    name: `sidepanel-session${state}`,
    page: `sidepanel.html#/session/${id}`,
    ready,
  };
}

/** The popup over a page: over the profile of somebody saved, and over a conversation with somebody else. */
export const POPUPS: (Shot & { over: PracticeName })[] = [
  { ...POPUP, name: 'popup-draft', page: 'popup.html', over: 'overlay', ready: draftReady(MAELLE) },
  {
    ...POPUP,
    name: 'popup-review',
    page: 'popup.html',
    over: 'overlay',
    ready: async (popup) => {
      await draftReady(MAELLE)(popup);
      await press(popup, 'button', 'Why?');
      await unfold(popup, 'How they see it');
    },
  },
  { ...POPUP, name: 'popup-new', page: 'popup.html', over: 'invite', ready: popupReady },
  {
    ...POPUP,
    name: 'popup-question',
    page: 'popup.html',
    over: 'thread',
    ready: async (popup) => {
      await draftReady(ADA)(popup);
      await press(popup, 'button', 'Insert into page');
      await find(popup, 'group', 'Whose conversation is this?');
    },
  },
];

function draftReady(name: string) {
  return async (popup: Page) => {
    await popupReady(popup);
    await until('it is theirs', async () => (await valueOf(popup, 'combobox', 'Person')) === name);
  };
}

async function popupReady(popup: Page): Promise<void> {
  await find(popup, 'textbox', 'Message');
  // The box that loads after the first paint.
  await popup.waitForSelector('input[role="combobox"]');
}

async function startReady(panel: Page): Promise<void> {
  await find(panel, 'button', 'Start session');
  await panel.waitForSelector('input[role="combobox"]');
}

function seat(name: string) {
  return async (board: Page) => {
    await press(board, 'button', name);
    await board.waitForSelector('[role="dialog"] input[role="combobox"]');
  };
}
