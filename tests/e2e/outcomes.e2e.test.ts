import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { drafts, GOOD, openWriting, writingTo } from './journeys/outreach.ts';
import type { App } from './support/app.ts';
import { choose } from './support/choose.ts';
import { draftFor, putSettings, sentTo } from './support/drafts.ts';
import {
  find,
  gone,
  isShown,
  paste,
  press,
  textWith,
  undoLatest,
  valueOf,
} from './support/find.ts';
import { fillStore, openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const ADA = someone('Ada Moreno', { stage: 'contacted', overall: 4 });
const BRAM = someone('Bram de Wit', { stage: 'contacted' });
const NOOR = someone('Noor Hartwell', { overall: 3 });

describe('a message marked as sent', () => {
  test('waits for an answer; a reply is noted as a contact, and can be taken back', async ({
    app,
  }) => {
    const ada = someone('Ada Moreno');
    const page = await openWriting(app, ada);
    await choose(page, 'Channel', 'LinkedIn message');
    await paste(page, 'Message', GOOD);
    await press(page, 'button', 'Mark as sent');
    await textWith(page, 'Marked as sent to Ada Moreno.');
    await textWith(page, /You wrote today, no answer yet\. A follow-up is due on/u);
    await expect.poll(() => valueOf(page, 'textbox', 'Message')).toBe('');

    await page.evaluate(() => location.assign('#/outreach/waiting'));
    await textWith(page, 'Follow-up from');
    await press(page, 'button', 'They replied: Ada Moreno');
    await textWith(page, 'Noted: Ada Moreno replied.');
    await expect
      .poll(() => story(app, ada.name))
      .toEqual({
        stage: 'talking',
        drafts: ['replied'],
        touches: ['message out', 'reply in'],
      });
    await textWith(page, 'Nobody’s answer is awaited');
    await undoLatest(page);
    await find(page, 'button', 'They replied: Ada Moreno');
    await expect
      .poll(() => story(app, ada.name))
      .toEqual({
        stage: 'contacted',
        drafts: ['sent'],
        touches: ['message out'],
      });
  });

  test('waits no longer once "We spoke" is noted', async ({ app }) => {
    const page = await openOver(app, `/people/${ADA.id}`, {
      people: [ADA],
      drafts: [sentTo(ADA, 8)],
    });
    await textWith(page, 'You wrote 8 days ago, no answer yet.');
    await press(page, 'button', 'We spoke');
    await gone(page, 'link', 'Write the follow-up');
    await expect
      .poll(() => story(app, ADA.name))
      .toMatchObject({ stage: 'talking', drafts: ['replied'] });
    const [draft] = await drafts(app);
    expect(draft?.waitingSince).toBe(null);
  });
});

describe('a follow-up', () => {
  test('is due after a week, the second two weeks later, and nothing before', async ({ app }) => {
    const [cleo, dag] = [someone('Cleo Vance'), someone('Dag Ibarra')];
    const followedUp = (person: typeof ADA, days: number) => [
      sentTo(person, days + 7),
      sentTo(person, days, { purpose: 'follow-up' }),
    ];
    const panel = await openToday(
      app,
      [ADA, BRAM, cleo, dag],
      [sentTo(ADA, 7), sentTo(BRAM, 6), ...followedUp(cleo, 14), ...followedUp(dag, 13)],
    );
    await textWith(panel, 'You wrote 7 days ago, no answer yet.');
    await textWith(panel, 'You followed up 14 days ago, no answer yet.');
    await expect.poll(() => panel.$$('a::-p-text(Write the follow-up)')).toHaveLength(2);
    for (const { name } of [BRAM, dag])
      await expect.poll(() => isShown(panel, 'link', name)).toBe(false);

    await press(panel, 'button', 'Put Ada Moreno off for 2 weeks');
    await gone(panel, 'link', 'Ada Moreno');
    await undoLatest(panel);
    await find(panel, 'link', 'Ada Moreno');
  });

  test('is begun by one press, to the right person and for the right purpose', async ({ app }) => {
    const panel = await openToday(app, [ADA], [sentTo(ADA, 9)]);
    await press(panel, 'link', 'Write the follow-up');
    await writingTo(panel, ADA.name);
    await expect.poll(() => valueOf(panel, 'combobox', 'Purpose')).toBe('follow-up');
    await expect
      .poll(() => valueOf(panel, 'textbox', 'Message'))
      .toMatch(/^Hi Ada,[^]+fine answer/u);
    await paste(panel, 'Message', 'Hi Ada, once more and shorter. Thank you');
    await press(panel, 'button', 'Mark as sent');
    await textWith(panel, 'You followed up today, no answer yet. A follow-up is due on');
  });

  test('is never the third: then only letting go is proposed, and whom to ask next', async ({
    app,
  }) => {
    const contact = someone('Petra Lindqvist', { stage: 'active' });
    const panel = await openToday(
      app,
      [ADA, NOOR, contact],
      [
        sentTo(ADA, 40),
        sentTo(ADA, 30, { purpose: 'follow-up' }),
        sentTo(ADA, 15, { purpose: 'follow-up' }),
      ],
    );
    await putSettings(panel, { programmeContactId: contact.id });
    await textWith(
      panel,
      /You followed up twice, last 15 days ago, no answer yet\. Time to let it go/u,
    );
    await expect.poll(() => isShown(panel, 'link', 'Write the follow-up')).toBe(false);
    await press(panel, 'button', 'Let it go: Ada Moreno');
    await textWith(panel, 'You let it go with Ada Moreno. Not everybody can answer.');
    await expect
      .poll(() => story(app, ADA.name))
      .toMatchObject({
        stage: 'paused',
        drafts: ['no-answer', 'no-answer', 'no-answer'],
        touches: [],
      });
    await find(panel, 'link', 'Noor Hartwell');
    await press(panel, 'link', 'Ask Petra Lindqvist');
    await writingTo(panel, 'Petra Lindqvist');
    await expect.poll(() => valueOf(panel, 'combobox', 'Purpose')).toBe('programme-contact');
  });
});

describe('a no', () => {
  test('is taken kindly, leads to the next one, and can be reopened', async ({ app }) => {
    const page = await openOver(app, '/outreach/waiting', {
      people: [ADA, NOOR],
      drafts: [sentTo(ADA, 3)],
    });
    await press(page, 'button', 'They said no: Ada Moreno');
    await textWith(page, 'That is about fit, not about you. Next on your list: Noor Hartwell.');
    await expect
      .poll(() => story(app, ADA.name))
      .toEqual({
        stage: 'declined',
        drafts: ['declined'],
        touches: ['reply in'],
      });
    await openPlace(page, `/people/${ADA.id}`);
    await textWith(page, 'They said no. That is about fit, not about you.');
    await find(page, 'link', 'Noor Hartwell');
    await press(page, 'button', 'Reopen: Ada Moreno');
    await gone(page, 'button', 'Reopen: Ada Moreno');
    await expect.poll(() => story(app, ADA.name)).toMatchObject({ stage: 'lead' });
  });
});

describe('the outbox', () => {
  test('sorts by what became of it, and counts first messages beside one’s own pace', async ({
    app,
  }) => {
    const answered = { waitingSince: null, answeredAt: Date.now() };
    const page = await openOver(app, '/outreach', {
      people: [ADA, BRAM, NOOR],
      drafts: [
        draftFor(NOOR, { body: 'Hi Noor, about harbours' }),
        sentTo(ADA, 0),
        sentTo(BRAM, 0, { ...answered, state: 'accepted' }),
        sentTo(NOOR, 20, { ...answered, state: 'declined', body: 'An old one' }),
        sentTo(NOOR, 21, { ...answered, state: 'no-answer' }),
        sentTo(BRAM, 0, { purpose: 'thank-you', waitingSince: null }),
      ],
    });
    await textWith(page, /2 first messages this week\./u);
    await choose(page, 'Weekly pace', '1 a week');
    await textWith(page, '2 of 1 first message this week. That is above your own pace');
    for (const [tray, shows] of [
      ['Being written (1)', 'Hi Noor, about harbours'],
      ['Waiting (1)', 'Follow-up from'],
      ['Answered (1)', 'They said yes just now'],
      ['Said no (1)', 'An old one'],
      ['No answer (1)', 'No answer, let go'],
      ['Sent (1)', 'Thank-you · LinkedIn message'],
    ] as const) {
      await press(page, 'link', tray);
      await textWith(page, shows);
    }
  });

  test('lets a draft go, and brings it back', async ({ app }) => {
    const page = await openOver(app, '/outreach/open', {
      people: [NOOR],
      drafts: [draftFor(NOOR, { body: 'Hi Noor, about harbours' })],
    });
    await press(page, 'button', 'Remove the draft to Noor Hartwell');
    await textWith(page, 'Nothing is being written');
    await expect.poll(() => drafts(app)).toEqual([]);
    await undoLatest(page);
    await press(page, 'link', 'Hi Noor, about harbours');
    await writingTo(page, 'Noor Hartwell');
    await expect.poll(() => valueOf(page, 'textbox', 'Message')).toBe('Hi Noor, about harbours');
  });
});

/** Today in the panel, over these people and messages. */
async function openToday(app: App, people: object[], messages: object[]): Promise<Page> {
  await fillStore(app, { people, drafts: messages });
  const panel = await openAsTab(app, 'sidepanel.html#/today');
  await find(panel, 'heading', 'What became of it');
  return panel;
}

async function openPlace(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => location.assign(`#${to}`), place);
}

/** Where somebody stands, what became of the messages to them, and every contact. */
async function story(app: App, name: string) {
  return until(`the story of ${name}`, async () => {
    const person = (await rows(app, 'people')).find((one) => one['name'] === name);
    const states = await drafts(app);
    const touches = await rows(app, 'touches');
    return {
      stage: person?.['stage'],
      drafts: states.map(({ state }) => state),
      touches: touches.map(({ kind, direction }) => `${String(kind)} ${String(direction)}`),
    };
  });
}
