import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Goal } from '../../lib/mentorships/goal.ts';
import type { Mentorship } from '../../lib/mentorships/mentorship.ts';
import type { Person } from '../../lib/people/person.ts';
import { weekly } from './journeys/agreement.ts';
import { mentorshipOf } from './journeys/mentorships.ts';
import { storedMentorship } from './journeys/mentorship-stored.ts';
import type { App } from './support/app.ts';
import { choosePerson } from './support/choose.ts';
import {
  find,
  gone,
  holds,
  press,
  restOnUndo,
  status,
  textWith,
  undoLatest,
  unfold,
  valueOf,
  write,
} from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const HALF_HOUR_WEEKLY = '30 minutes a week for 6 weeks';

describe('session zero', () => {
  test('begins a mentorship from somebody’s page, with ready-made terms in two keys', async ({
    app,
  }) => {
    const ada = someone('Ada Moreno', { stage: 'talking' });
    const page = await openOver(app, `/people/${ada.id}`, { people: [ada] });
    await press(page, 'button', 'Start mentorship');
    await textWith(page, 'This is a mentorship: you learn from Ada.');
    await goToReadyTerms(page);
    await page.keyboard.press('1');
    await textWith(page, `${HALF_HOUR_WEEKLY}. Begun today, it ends on`);
    await write(page, 'One goal, in a sentence', 'Split the orders table');
    await press(page, 'checkbox', 'We have both said yes to this');
    await storedMentorship(app, { proposal: { agreed: true } });
    await press(page, 'button', 'Begin the mentorship');
    await find(page, 'link', 'Agreement');
    await restOnUndo(page);
    await storedMentorship(app, {
      status: 'active',
      terms: {
        rhythm: { kind: 'every', days: 7, minutes: 30 },
        term: { kind: 'for', count: 6, unit: 'week' },
      },
      versions: [{ agreed: true }],
    });
    await expect
      .poll(() => rows<Goal>(app, 'goals'))
      .toMatchObject([{ title: 'Split the orders table' }]);
    const stage = async () => (await rows<Person>(app, 'people'))[0]?.stage;
    await expect.poll(() => stage()).toBe('active');
    await undoLatest(page);
    await find(page, 'heading', 'Session zero');
    await expect.poll(() => stage()).toBe('talking');
    await expect.poll(() => rows<Goal>(app, 'goals')).toHaveLength(1);
  });

  test('loses nothing when it is left', async ({ app }) => {
    const page = await openZero(app);
    await write(page, 'One goal, in a sentence', 'Draw a coast');
    await write(page, 'Or in your words', '1h fortnightly until 31 Jan, after lunch');
    // What is said of the words moves what lies below them.
    await textWith(page, 'Not understood: “after lunch”.');
    await unfold(page, 'You two');
    await write(page, 'Hopes', 'To read a coast without a chart');
    await until('the last letter is kept', async () =>
      (await rows<Mentorship>(app, 'mentorships'))[0]?.terms.hopes.endsWith('chart'),
    );
    await page.reload();
    await holds(page, 'textbox', 'One goal, in a sentence', 'Draw a coast');
    await holds(page, 'textbox', 'Or in your words', '1h fortnightly until 31 Jan, after lunch');
    await unfold(page, 'You two');
    await holds(page, 'textbox', 'Hopes', 'To read a coast without a chart');
  });

  test('says what it has understood of words, and what it has not', async ({ app }) => {
    const page = await openZero(app);
    await write(page, 'Or in your words', '45 min every Tuesday for 3 months');
    await status(page, 'Understood: 45 minutes a week for 3 months.');
    await textWith(page, 'Not understood: “Tuesday”.');
    await press(page, 'button', 'Note it under “Between talks”');
    await storedMentorship(app, {
      terms: { between: 'Tuesday', term: { count: 3, unit: 'month' } },
    });
    await gone(page, 'button', 'Note it under “Between talks”');
    await write(page, 'Or in your words', 'ad hoc');
    await storedMentorship(app, {
      terms: { rhythm: { kind: 'ad-hoc', minutes: 45 }, term: { count: 3 } },
    });
    await write(page, 'Or in your words', ' ');
    await storedMentorship(app, { terms: { rhythm: { kind: 'every', days: 7, minutes: 45 } } });
  });

  test('is gone through by keys alone: arrows walk the ready-made terms', async ({ app }) => {
    const page = await openZero(app);
    await goToReadyTerms(page);
    await page.keyboard.press('ArrowDown');
    await storedMentorship(app, { terms: { rhythm: { days: 14, minutes: 60 } } });
    await page.keyboard.press('ArrowDown');
    await storedMentorship(app, {
      terms: { rhythm: { kind: 'ad-hoc' }, term: { kind: 'sessions' } },
    });
    await press(page, 'textbox', 'One goal, in a sentence');
    await page.keyboard.type('r1');
    await holds(page, 'textbox', 'One goal, in a sentence', 'r1');
    await storedMentorship(app, { terms: { term: { kind: 'sessions', count: 3 } } });
  });

  test('takes any days, minutes and kind of end, field by field', async ({ app }) => {
    const page = await openZero(app);
    await unfold(page, 'Set it field by field');
    await press(page, 'radio', 'Every … days');
    await write(page, 'Days from one talk to the next', '9', 'spinbutton');
    await write(page, 'Minutes of a talk', '25', 'spinbutton');
    await press(page, 'radio', 'Until something is reached');
    await write(page, 'Until', 'I have given a talk');
    await textWith(page, '25 minutes every 9 days until I have given a talk.');
    await storedMentorship(app, {
      terms: {
        rhythm: { kind: 'every', days: 9, minutes: 25 },
        term: { kind: 'condition', text: 'I have given a talk' },
      },
    });
  });

  test('between peers asks what each teaches and how they hold each other to it', async ({
    app,
  }) => {
    const page = await openZero(app);
    await press(page, 'radio', 'We learn from each other');
    await textWith(page, 'you and Ada learn from each other');
    await find(page, 'textbox', 'You teach Ada');
    await write(page, 'How you hold each other to it', 'A message every Friday');
    await unfold(page, 'Between talks');
    await press(page, 'button', '+ Questions wait for the next talk, in a list we share.');
    await unfold(page, 'How you work');
    await press(page, 'radio', 'Regular pairing');
    await storedMentorship(app, {
      role: 'peer',
      terms: {
        accountability: 'A message every Friday',
        between: 'Questions wait for the next talk, in a list we share.',
        format: 'pairing',
      },
    });
  });

  test('can be put off: removed, and back with all that was said', async ({ app }) => {
    const page = await openZero(app);
    await write(page, 'One goal, in a sentence', 'Draw a coast');
    await until(
      'it is kept',
      async () => (await rows(app, 'goals'))[0]?.['title'] === 'Draw a coast',
    );
    await press(page, 'button', 'Not now: remove');
    await find(page, 'button', 'Start mentorship');
    expect([...(await rows(app, 'mentorships')), ...(await rows(app, 'goals'))]).toEqual([]);
    await undoLatest(page);
    await holds(page, 'textbox', 'One goal, in a sentence', 'Draw a coast');
  });

  test('has the message for a manager, who reads of the mentorship (A4)', async ({ app }) => {
    const bela = someone('Bela Quist');
    const page = await openZero(app, { terms: weekly() }, [bela]);
    await write(page, 'One goal, in a sentence', 'Split the orders table');
    await unfold(page, 'Managers');
    await press(page, 'radio', 'To be told');
    await choosePerson(page, 'Bela Quist', 'Who is your manager?');
    await press(page, 'link', 'Write to Bela Quist');
    const message = await until('the message', async () => {
      const words = await valueOf(page, 'textbox', 'Message');
      return words.startsWith('Hi Bela,') && words;
    });
    expect(message).toContain(
      'a mentorship with Ada Moreno: 30 minutes a week, until [the last day]',
    );
    expect(message).toContain('Split the orders table');
  });
});

/** The key is heard by the terms, which may be seen a moment earlier. */
async function goToReadyTerms(page: Page): Promise<void> {
  await find(page, 'radio', HALF_HOUR_WEEKLY);
  await until('“r” leads to the ready-made terms', async () => {
    await page.keyboard.press('r');
    return page.evaluate(() => document.activeElement?.matches('input[type="radio"]'));
  });
}

async function openZero(
  app: App,
  given: Partial<Mentorship> = {},
  others: Person[] = [],
): Promise<Page> {
  const ada = someone('Ada Moreno', { stage: 'talking' });
  const mentorship = mentorshipOf(ada.id, given);
  const tables = { people: [ada, ...others], mentorships: [mentorship] };
  const page = await openOver(app, `/mentorships/${mentorship.id}`, tables);
  await find(page, 'textbox', 'One goal, in a sentence');
  return page;
}
