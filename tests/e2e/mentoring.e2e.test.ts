import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Session } from '../../lib/sessions/session.ts';
import { mentees } from './journeys/mentoring.ts';
import { writingTo } from './journeys/outreach.ts';
import { choosePerson } from './support/choose.ts';
import { downloads, saved } from './support/downloads.ts';
import { putSettings, settingsOf } from './support/drafts.ts';
import {
  find,
  focused,
  gone,
  isShown,
  paste,
  press,
  textWith,
  undoLatest,
  write,
} from './support/find.ts';
import { openOver } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const HOURS = 'Hours a week for mentoring';
const FIRST = 'Prepare the first session with Ines Duarte';

describe('a mentor’s time', () => {
  test('is set against what is promised; too much is said as a fact, with one way back', async ({
    app,
  }) => {
    const page = await openOver(app, '/mentoring', mentees().tables);
    await textWith(page, '2 h 30 min a week are promised.');
    await write(page, HOURS, '3', 'spinbutton');
    await textWith(page, 'You have 3 h a week, 2 h 30 min are promised; 30 min are left.');
    await write(page, HOURS, '2.5', 'spinbutton');
    await textWith(page, 'If somebody new asks, a kind no helps you both.');
    await write(page, HOURS, '2', 'spinbutton');
    const text = await textWith(page, '30 min more than you have.');
    expect(text).toContain(
      'You could ask Tomasz about 2 hours every 2 weeks: 1 h 30 min would be promised then.',
    );
    await until('it is kept', async () => (await settingsOf(page)).mentorHours === 2);
    await page.reload();
    await textWith(page, '30 min more than you have.');
  });

  test('leaves room for a kind no, written where all messages are', async ({ app }) => {
    const page = await openOver(app, '/mentoring', mentees().tables);
    await press(page, 'button', 'I can’t take somebody on…');
    await choosePerson(page, 'Ada Moreno', 'Who asked you?');
    await press(page, 'link', 'Write to Ada Moreno');
    await writingTo(page, 'Ada Moreno');
    expect(page.url()).toMatch(/\/write\/[^/]+\/decline-as-mentor$/u);
  });
});

describe('mentees', () => {
  test('are shown with talks, goals and your promises, and nothing that is private', async ({
    app,
  }) => {
    const page = await openOver(app, '/mentoring', mentees().tables);
    const text = await textWith(page, 'Send him the tide tables');
    for (const words of ['Sail alone, and 1 more', '5 days ago', 'None planned'])
      expect(text).toContain(words);
    for (const words of ['shy', 'Ask about his leave']) expect(text).not.toContain(words);
    expect(await isShown(page, 'button', FIRST)).toBe(true);
    await press(page, 'link', 'Ines Duarte');
    await find(page, 'heading', 'Next talk');
  });

  test('are prepared for: the first session is planned, and its brief opened', async ({ app }) => {
    const { ines, tables } = mentees();
    const page = await openOver(app, '/mentoring', tables);
    await press(page, 'button', FIRST);
    await find(page, 'button', 'Plan it');
    await press(page, 'button', 'Plan it');
    await find(page, 'link', FIRST);
    const planned = (await rows<Session>(app, 'sessions')).filter(
      ({ state }) => state === 'planned',
    );
    expect(planned).toMatchObject([{ personId: ines.id, kind: 'first-mentor' }]);
    await undoLatest(page);
    await gone(page, 'link', FIRST);
    await press(page, 'button', FIRST);
    await press(page, 'button', 'Plan it');
    await press(page, 'link', FIRST);
    await textWith(page, 'What they know and want');
  });
});

describe('the hours given', () => {
  test('are counted by month and saved, with names or without', async ({ app }) => {
    const page = await openOver(app, '/mentoring', mentees().tables);
    await press(page, 'radio', 'All');
    await textWith(page, '2 talks, 54 min.');
    const first = await downloads(app);
    await press(page, 'button', 'Save as CSV');
    const { name, text } = await saved(first);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d Mentoring hours\.csv$/u);
    expect(text).toMatch(
      /^Day,Mentee,Minutes\r\n(?:\d{4}-\d\d-\d\d,Tomasz Brzęczyszczykiewicz,27\r\n){2}$/u,
    );
    await press(page, 'checkbox', 'Leave names out (“Mentee 1”)');
    const second = await downloads(app);
    await press(page, 'button', 'Save as CSV');
    const without = await saved(second);
    expect(without.text).toMatch(/^Day,Mentee,Minutes\r\n(?:\d{4}-\d\d-\d\d,Mentee 1,27\r\n){2}$/u);
  });
});

describe('a mentor’s profile', () => {
  test('points at what is missing, follows what one says of oneself, and is copied', async ({
    app,
  }) => {
    const page = await openBoard(app, '/mentoring');
    await textWith(
      page,
      'Not said yet: your name, your role, what you could teach, your availability.',
    );
    await press(page, 'button', 'Say them');
    await focused(page, 'spinbutton', HOURS);
    await page.keyboard.type('1.5');
    await textWith(page, '90 minutes a week');
    const me = await openBoard(app, '/me');
    await paste(me, 'Your name', 'Inês Carvalho');
    await paste(me, 'What I could teach', 'Testing\nSlow queries');
    await page.bringToFront();
    await textWith(page, 'Not said yet: your role, your availability.');
    await find(page, 'heading', 'Inês Carvalho');
    await keepCopies(page);
    await press(page, 'button', 'Copy as Markdown');
    await until('it is copied', async () =>
      (await copies(page)).at(-1)?.includes('## What I can help with\n\n- Testing\n- Slow queries'),
    );
    await press(page, 'button', 'Copy as text');
    await until('it is copied', async () =>
      (await copies(page)).at(-1)?.startsWith('Inês Carvalho\n\nWhat I can help with:\n- Testing'),
    );
  });

  test('is a way from the mentorships for who offers hours or mentors', async ({ app }) => {
    const page = await openBoard(app, '/mentorships');
    await find(page, 'link', 'Go to people');
    expect(await isShown(page, 'link', 'Mentoring')).toBe(false);
    await putSettings(page, { mentorHours: 2 });
    await press(page, 'link', 'Mentoring');
    await textWith(page, 'You have 2 h a week, nothing is promised.');
    await textWith(page, 'Every talk that you hold with a mentee is counted here by itself');
  });
});

/** Keeps what the page copies, in place of the clipboard. */
function keepCopies(page: Page): Promise<void> {
  return page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    navigator.clipboard.writeText = async (text) => void kept.push(text);
  });
}

function copies(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
}
