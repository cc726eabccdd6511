import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { CheckIn } from '../../lib/mentorships/check-in.ts';
import type { Goal } from '../../lib/mentorships/goal.ts';
import type { Mentorship } from '../../lib/mentorships/mentorship.ts';
import type { Session } from '../../lib/sessions/session.ts';
import { checkIn, goingOn } from './journeys/goals.ts';
import { goalOf } from './journeys/mentorships.ts';
import { ada, session, stored } from './journeys/sessions.ts';
import { dayFromNow, ended } from './journeys/wrap-up.ts';
import type { App } from './support/app.ts';
import {
  find,
  focused,
  gone,
  holds,
  isShown,
  press,
  setDay,
  textWith,
  undoLatest,
  write,
} from './support/find.ts';
import { DAY, openOver } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

interface Given {
  mentorship?: Partial<Mentorship>;
  goals?: (mentorship: Mentorship) => Goal[];
  checkIns?: (mentorship: Mentorship) => CheckIn[];
  talks?: (personId: string) => Session[];
}

/** A part of a mentorship with Ada, over what is given of it. */
async function open(app: App, part: string, given: Given = {}) {
  const person = ada();
  const mentorship = goingOn(person.id, given.mentorship);
  const page = await openOver(app, `/mentorships/${mentorship.id}/${part}`, {
    people: [person],
    mentorships: [mentorship],
    goals: given.goals?.(mentorship) ?? [],
    checkIns: given.checkIns?.(mentorship) ?? [],
    sessions: given.talks?.(person.id) ?? [],
  });
  return { page, person, mentorship };
}

/** Waits until the first goal in the store looks like this. */
async function kept(app: App, fields: object): Promise<void> {
  await until(`${JSON.stringify(fields)} is kept`, async () => {
    expect((await rows<Goal>(app, 'goals'))[0]).toMatchObject(fields);
    return true;
  });
}

const addOne = async (page: Page, title: string) => {
  await write(page, 'Add a goal', title);
  await page.keyboard.press('Enter');
  await find(page, 'heading', title);
};

describe('a goal', () => {
  test('is one sentence, and is sharpened by one question after the other, by keys', async ({
    app,
  }) => {
    const { page } = await open(app, 'goals');
    await textWith(page, 'What is it to lead to?');
    await addOne(page, 'Get better at speaking');
    await write(page, 'Which part of it?', 'Get better at speaking: ask before I answer');
    await page.keyboard.press('Enter');
    // The next question has the focus.
    await focused(page, 'textbox', 'How will you know?');
    await page.keyboard.type('Ada counts three questions');
    await textWith(page, 'Clear: Specific, Measurable');
    await page.keyboard.press('Enter');
    await focused(page, 'textbox', 'What makes it possible?');
    await page.keyboard.type('An hour a week');
    await page.keyboard.press('Enter');
    await focused(page, 'textbox', 'Why now?');
    await page.keyboard.type('The next survey');
    await page.keyboard.press('Enter');
    await focused(page, 'Date', 'By when?');
    const day = dayFromNow(60);
    await setDay(page, day);
    await page.keyboard.press('Tab');
    await press(page, 'button', 'Next');
    await kept(app, {
      title: 'Get better at speaking: ask before I answer',
      measure: 'Ada counts three questions',
      means: 'An hour a week',
      why: 'The next survey',
      dueDay: day,
      changes: [],
    });
    await gone(page, 'button', 'Next');
    await textWith(page, /You will know by\s+Ada counts three questions/u);
  });

  test('has steps, in an order of its own, and moves on by the arrow keys', async ({ app }) => {
    const { page } = await open(app, 'goals', {
      goals: (one) => [goalOf(one.id, 'Publish one article', 2)],
    });
    for (const step of ['An outline', 'A draft']) {
      await write(page, 'Add a milestone', step);
      await page.keyboard.press('Enter');
      await find(page, 'checkbox', `Done: ${step}`);
    }
    await (await find(page, 'button', 'Move milestone 2, with the arrow keys')).focus();
    await page.keyboard.press('ArrowUp');
    await holds(page, 'textbox', 'Milestone 2', 'An outline');
    await press(page, 'checkbox', 'Done: An outline');
    await (await find(page, 'slider', 'Progress: Publish one article')).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await kept(app, { progress: 20, milestones: [{ text: 'A draft', doneAt: null }, {}] });
    await press(page, 'button', 'Remove: A draft');
    await gone(page, 'checkbox', 'Done: A draft');
    await undoLatest(page);
    await find(page, 'checkbox', 'Done: A draft');
    await kept(app, { milestones: [{ text: 'A draft' }, { text: 'An outline' }] });
  });

  test('older than a day keeps what it was, and asks whether both agreed', async ({ app }) => {
    const { page } = await open(app, 'goals', {
      goals: (one) => [goalOf(one.id, 'Publish one article', 9, { measure: 'It is printed' })],
    });
    await press(page, 'button', 'Change it: Publish one article');
    await write(page, 'You will know by', 'Ten people read it');
    await textWith(page, /“It is printed” → “Ten people read it”/u);
    await write(page, 'What was said of it', 'On the phone');
    // Nothing else is written by what is undone below.
    await kept(app, { changes: [{ note: 'On the phone' }] });
    await press(page, 'checkbox', 'Agreed with Ada Moreno?');
    await kept(app, {
      measure: 'Ten people read it',
      changes: [{ before: { measure: 'It is printed' }, agreed: true, note: 'On the phone' }],
    });
    await undoLatest(page);
    await kept(app, { changes: [{ agreed: false }] });
  });

  test('is looked at once a month, and remembers each look', async ({ app }) => {
    const { page } = await open(app, 'goals', {
      goals: (one) => [
        goalOf(one.id, 'Publish one article', 90, {
          progress: 30,
          evaluations: [{ day: dayFromNow(-40), progress: 30, note: 'Slow' }],
        }),
      ],
    });
    await textWith(page, 'Last looked at 40 days ago');
    await write(page, 'What you see', 'A reader was found');
    await find(page, 'button', 'Looked at: Publish one article');
    await textWith(page, '✓ Looked at today');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Last looked at');
    await kept(app, {
      evaluations: [
        { note: 'Slow' },
        { day: dayFromNow(0), progress: 30, note: 'A reader was found' },
      ],
    });
  });

  test('that is reached is enjoyed, and makes room for the next; closed ones open again', async ({
    app,
  }) => {
    const { page } = await open(app, 'goals', {
      goals: (one) => [
        goalOf(one.id, 'Publish one article', 90),
        goalOf(one.id, 'Learn to sail', 90, { order: 1 }),
      ],
    });
    await press(page, 'button', 'Reached: Publish one article');
    await textWith(page, /You reached it: Publish one article\s+90 days after it was set/u);
    await press(page, 'button', 'Choose the next');
    await textWith(page, /Reached and closed[^]*Publish one article reached/u);
    await focused(page, 'textbox', 'Add a goal');
    await press(page, 'button', 'Close: Learn to sail');
    await textWith(page, /Learn to sail closed[^]*0 %/u);
    await textWith(page, 'What comes next?');
    await press(page, 'button', 'Open again: Learn to sail');
    await find(page, 'region', 'Learn to sail');
    await press(page, 'button', 'Remove: Learn to sail');
    await gone(page, 'region', 'Learn to sail');
    await undoLatest(page);
    await find(page, 'region', 'Learn to sail');
  });

  test('is one of few: the fourth is let in with a kind word', async ({ app }) => {
    const titles = ['Publish one article', 'Give two talks', 'Lead a survey'];
    const { page } = await open(app, 'goals', {
      goals: (one) => titles.map((title, order) => goalOf(one.id, title, 3, { order })),
    });
    await find(page, 'heading', 'Lead a survey');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('goals are open');
    await addOne(page, 'Learn to sail');
    await textWith(page, '4 goals are open');
  });
});

describe('the goals of a mentorship in its talks', () => {
  test('are in the brief, and are looked at in the wrap-up', async ({ app }) => {
    const person = ada();
    const mentorship = goingOn(person.id);
    const talks = {
      over: ended(person.id),
      next: session(person.id, { startsAt: Date.now() + DAY }),
    };
    const goals = [
      goalOf(mentorship.id, 'Publish one article', 40),
      goalOf(mentorship.id, 'Give two talks', 3, { order: 1 }),
    ];
    const board = await openOver(app, '/board', {
      people: [person],
      mentorships: [mentorship],
      goals,
      sessions: Object.values(talks),
    });
    await board.close();
    const panel = await openAsTab(app, `sidepanel.html#/session/${talks.next.id}`);
    await textWith(panel, /Goals: look at “Publish one article” this time/u);
    await find(panel, 'button', 'Add: See how far “Publish one article” is');
    await panel.goto(panel.url().replace(talks.next.id, talks.over.id));
    await panel.reload();
    await find(panel, 'slider', 'Progress: Publish one article');
    expect(await isShown(panel, 'slider', 'Progress: Give two talks')).toBe(false);
    await press(panel, 'checkbox', 'Give two talks');
    await find(panel, 'slider', 'Progress: Give two talks');
    expect((await stored(app, talks.over.id)).wrapUp.goalIds).toEqual([goals[1]?.id]);
    await press(panel, 'button', 'Looked at: Publish one article');
    await until('it is kept', async () => {
      const all = await rows<Goal>(app, 'goals');
      const looked = all.find(({ id }) => id === goals[0]?.id);
      return looked?.evaluations[0]?.day === dayFromNow(0);
    });
    // It stays to be written on.
    await find(panel, 'group', 'A look at it: Publish one article');
    const recap = await textWith(panel, /Session with Ada/u);
    expect(recap).not.toContain(goals[1]?.id);
  });
});

describe('a check-in', () => {
  const talks = (personId: string) =>
    [40, 26, 12].map((days) => ended(personId, { startsAt: Date.now() - days * DAY }));

  test('is due with its reason, and kept at each press, by one key each', async ({ app }) => {
    const { page } = await open(app, 'check-ins', { talks });
    await textWith(page, '2 months since you began');
    await (await find(page, 'radio', 'Progress: 1, Stuck')).focus();
    await page.keyboard.press('4');
    // Once it is kept the reason above is gone, and what is pressed next moves up.
    await find(page, 'button', 'Clear Progress');
    await press(page, 'radio', 'Energy: 5, It gives energy');
    await press(page, 'button', 'Add how they see it');
    await press(page, 'radio', 'Energy, theirs: 3');
    await write(page, 'Note', 'Shorter talks');
    await until('it is kept', async () => {
      await expect
        .poll(() => rows(app, 'checkIns'))
        .toMatchObject([
          {
            day: dayFromNow(0),
            mine: { progress: 4, energy: 5, worth: null },
            theirs: { energy: 3 },
            note: 'Shorter talks',
          },
        ]);
      return true;
    });
    await press(page, 'button', 'Clear Progress');
    await gone(page, 'button', 'Clear Progress');
    await find(page, 'image', 'Energy, 1 to 5, the oldest first. You: 5. Ada Moreno: 3.');
    await textWith(page, 'has too few looks to say yet');
    await page.reload();
    await find(page, 'button', 'Clear Energy');
    expect(await isShown(page, 'button', 'Clear Progress')).toBe(false);
  });

  test('shows where things go, and what one can do where it is not safe', async ({ app }) => {
    const { page } = await open(app, 'check-ins', {
      talks,
      checkIns: (one) => [
        checkIn(one, 100, { energy: 5, safety: 4 }),
        checkIn(one, 70, { energy: 4, safety: 4 }),
        checkIn(one, 35, { energy: 3, safety: 3 }),
        checkIn(one, 5, { energy: 2, safety: 2 }, { note: 'Tired' }),
      ],
    });
    await textWith(page, /Energy has gone down since/u);
    await textWith(page, /pause or end it: nobody is bound/u);
    await press(page, 'button', 'Look at it now');
    await find(page, 'radio', 'Energy: 1, It drains');
    const summary = await page.waitForSelector('summary', { visible: true });
    await summary?.click();
    await expect.poll(() => textWith(page, 'Tired')).toMatch(/Energy\s+5\s+–/u);
    const remove = await page.$$('button[aria-label^="Remove the check-in"]');
    await remove[0]?.click();
    await until('three are left', async () => (await rows(app, 'checkIns')).length === 3);
    await undoLatest(page);
    await until('all are back', async () => (await rows(app, 'checkIns')).length === 4);
  });
});
