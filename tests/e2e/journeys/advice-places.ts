import { find, press, unfold } from '../support/find.ts';
import type { Place } from './surfaces.ts';

/** Advice as a board and as a list, where it differs, and what is to be done. */
export const ADVICE_PLACES: Place[] = [
  {
    name: 'advice',
    page: 'board.html',
    route: '/advice',
    ready: async (page) => {
      await press(page, 'button', 'Begin with the tests');
      await find(page, 'textbox', 'What you did');
    },
  },
  {
    name: 'advice-list',
    page: 'sidepanel.html',
    route: '/advice/list',
    ready: async (page) => {
      await unfold(page, 'Set aside');
      await find(page, 'button', 'Do it all yourself');
    },
  },
  {
    name: 'contradictions',
    page: 'board.html',
    route: '/advice/contradictions',
    ready: (page) => find(page, 'heading', 'Do these agree?'),
  },
  {
    name: 'actions',
    page: 'board.html',
    route: '/actions',
    ready: async (page) => {
      await press(page, 'button', 'Add an action');
      await find(page, 'combobox', 'From which talk');
    },
  },
];
