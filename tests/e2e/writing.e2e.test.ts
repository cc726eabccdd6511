import { describe, expect } from 'vitest';
import {
  draftIsFor,
  drafts,
  findings,
  GOOD,
  openWriting,
  selected,
  writingTo,
} from './journeys/outreach.ts';
import { holdUpStore } from './journeys/stress.ts';
import type { App } from './support/app.ts';
import { choosePerson, choose } from './support/choose.ts';
import { copied } from './support/clipboard.ts';
import { boxOn, spyOf, textIn } from './support/composer.ts';
import { draftFor, putSettings } from './support/drafts.ts';
import {
  find,
  focused,
  holds,
  isShown,
  paste,
  press,
  status,
  textWith,
  unfold,
  valueOf,
} from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { fillStore, openOver, someone } from './support/put.ts';
import { openBoard, openPopup, closePopup } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const WORDS = 'What I wanted to say at once';
const BRAM = someone('Bram de Wit');
const ADA = someone('Ada Moreno', { emails: ['ada@example.org'] });

describe('the message box', () => {
  test('takes typing and choices before the store has opened, and keeps them', async ({ app }) => {
    const page = await visit(app, practice('ember'));
    const openStore = await holdUpStore(app);
    const popup = await openPopup(app, page);
    await focused(popup, 'textbox', 'Message');
    await popup.keyboard.type(WORDS);
    await choose(popup, 'Purpose', 'Curiosity conversation');
    await holds(popup, 'textbox', 'Message', WORDS);
    await holds(popup, 'combobox', 'Purpose', 'curiosity');
    await openStore();
    await choosePerson(popup, 'Ada Moreno');
    await until('they are stored for her', async () => {
      const [draft] = await drafts(app);
      return draft?.body === WORDS && draft.personId !== null;
    });
    expect(await valueOf(popup, 'textbox', 'Message')).toBe(WORDS);
    expect(await valueOf(popup, 'combobox', 'Purpose')).toBe('curiosity');
    await closePopup(app);
    const again = await openWritten(app);
    await holds(again, 'textbox', 'Message', WORDS);
  });

  test('begins with the template for what was chosen before the store has opened', async ({
    app,
  }) => {
    const page = await visit(app, practice('ember'));
    const openStore = await holdUpStore(app);
    const popup = await openPopup(app, page);
    await choose(popup, 'Channel', 'E-mail');
    await choose(popup, 'Purpose', 'Thank-you');
    await openStore();
    await find(popup, 'textbox', 'Subject');
    await expect.poll(() => valueOf(popup, 'textbox', 'Message')).toContain('Hallgerður');
    expect(await valueOf(popup, 'combobox', 'Purpose')).toBe('thank-you');
    expect(await valueOf(popup, 'combobox', 'Channel')).toBe('email');
  });

  test('is theirs who are chosen after its channel, and no other is left to nobody', async ({
    app,
  }) => {
    const page = await openOver(app, '/write', { people: [ADA, BRAM] });
    await choose(page, 'Channel', 'Slack message');
    await until('it is kept', async () => (await drafts(app)).length === 1);
    await choosePerson(page, BRAM.name);
    await draftIsFor(page, BRAM.name);
    await expect.poll(() => drafts(app)).toMatchObject([{ personId: BRAM.id, channel: 'slack' }]);
  });

  test('in which nothing is written gives way to the one there is', async ({ app }) => {
    const old = draftFor(ADA, { body: GOOD });
    await fillStore(app, { people: [ADA], drafts: [old] });
    const popup = await openPopup(app, await visit(app, practice('ember')));
    await choose(popup, 'Channel', 'E-mail');
    await until('it is kept', async () => (await drafts(app)).length === 2);
    await choosePerson(popup, ADA.name);
    await holds(popup, 'textbox', 'Message', GOOD);
    await expect.poll(() => drafts(app)).toEqual([old]);
  });

  test('is walked from slot to slot with Tab, and left after the last', async ({ app }) => {
    const page = await openWriting(app, ADA);
    await paste(
      page,
      'Message',
      'Dear [who], about [one thing] and\n[another]: see [this](https://x.example)',
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    const walked: string[] = [];
    for (const key of ['Tab', 'Tab', 'Tab', 'back', 'back', 'Tab', 'Tab']) {
      if (key === 'back') await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (key === 'back') await page.keyboard.up('Shift');
      walked.push(await selected(page));
    }
    expect(walked).toEqual([
      '[who]',
      '[one thing]',
      '[another]',
      '[one thing]',
      '[who]',
      '[one thing]',
      '[another]',
    ]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA');
  });

  test('begins a fresh message at its first slot', async ({ app }) => {
    const popup = await openPopup(app, await visit(app, practice('ember')));
    await until('the first slot is selected', async () => /^\[.+\]$/u.test(await selected(popup)));
    await popup.keyboard.type('a page of yours');
    await expect.poll(() => valueOf(popup, 'textbox', 'Message')).toContain('a page of yours');
  });

  test('makes a line of Enter, and inserts on Ctrl+Enter alone', async ({ app }) => {
    const { name = '', box = '', ...rest } = practice('dm');
    const page = await visit(app, { ...rest, name, box });
    await (await boxOn(page, box)).click();
    const popup = await openPopup(app, page);
    await until('it greets whom the page shows', async () =>
      (await valueOf(popup, 'textbox', 'Message')).startsWith(`Hi ${name.split(' ')[0]},`),
    );
    await paste(popup, 'Message', 'One');
    await popup.keyboard.press('Enter');
    await popup.keyboard.type('Two');
    await expect.poll(() => valueOf(popup, 'textbox', 'Message')).toBe('One\nTwo');
    // Chosen before, they would bring a message of theirs a moment later, in place of what is typed by then.
    await choosePerson(popup, name);
    await until('it is for them', async () => (await drafts(app))[0]?.personId);
    await (await find(popup, 'textbox', 'Message')).focus();
    expect((await spyOf(page)).inputs).toBe(0);
    await popup.keyboard.down('Control');
    await popup.keyboard.press('Enter');
    await popup.keyboard.up('Control');
    await status(popup, 'It is in the message box.');
    await expect.poll(() => textIn(page, box)).toBe('One\nTwo');
    expect(await spyOf(page)).toMatchObject({ enters: 0, sends: 0 });
  });
});

describe('a channel', () => {
  test('has the room of the LinkedIn account one has', async ({ app }) => {
    const settings = await openOver(app, '/settings', { people: [ADA] });
    await choose(
      settings,
      'Which LinkedIn account do you have?',
      'Premium: 300 characters in an invitation',
    );
    const page = await openBoard(app, `/write/${ADA.id}`);
    await writingTo(page, ADA.name);
    await choose(page, 'Channel', 'LinkedIn invitation note');
    await paste(page, 'Message', 'é'.repeat(301));
    await textWith(page, '301 / 300 too long');
    await textWith(page, /LinkedIn Premium allows 300 characters/u);
    await choose(page, 'Channel', 'InMail');
    await textWith(page, '301 / 1900');
    await find(page, 'textbox', 'Subject');
  });

  test('that is e-mail opens the message in the mail program, subject and all', async ({ app }) => {
    const page = await openWriting(app, ADA);
    await choose(page, 'Channel', 'Slack message');
    await expect.poll(() => isShown(page, 'textbox', 'Subject')).toBe(false);
    await choose(page, 'Channel', 'E-mail');
    await paste(page, 'Subject', '15 minutes on ledgers & tides?');
    await paste(page, 'Message', 'Hi Ada,\n\nnaïve & brief: 100% yours');
    const link = await find(page, 'link', 'Open in e-mail');
    const mail = await until('the link has the words', async () => {
      const url = new URL(await link.evaluate((a) => (a as HTMLAnchorElement).href));
      return url.search.includes('brief') && url;
    });
    expect(mail.protocol + mail.pathname).toBe('mailto:ada@example.org');
    // Mail programs read it as RFC 6068 says: a plus is a plus.
    const [subject, body] = mail.search
      .slice(1)
      .split('&')
      .map((part) => decodeURIComponent(part.split('=')[1] ?? ''));
    expect(subject).toBe('15 minutes on ledgers & tides?');
    expect(body).toBe('Hi Ada,\r\n\r\nnaïve & brief: 100% yours');
  });

  test('decides what is copied: words alone, or with their formatting', async ({ app }) => {
    const page = await openWriting(app, ADA);
    await choose(page, 'Channel', 'LinkedIn message');
    await paste(page, 'Message', 'Hi **Ada**,\n\n- one <b>\n- two');
    await expect.poll(() => isShown(page, 'button', 'Copy formatted')).toBe(false);
    await press(page, 'button', 'Copy');
    await status(page, 'The message is copied.');
    expect(await copied(app)).toEqual({ text: 'Hi Ada,\n\n• one <b>\n• two', html: '' });
    await page.bringToFront();
    await choose(page, 'Channel', 'E-mail');
    await press(page, 'button', 'Copy formatted');
    await status(page, 'The message is copied with its formatting.');
    const { text, html } = await copied(app);
    expect(text).toBe('Hi Ada,\n\n- one <b>\n- two');
    expect(html).toContain('<strong>Ada</strong>');
    expect(html).toContain('<li>one &lt;b&gt;</li>');
  });

  test('shows the message as they will see it', async ({ app }) => {
    const page = await openWriting(app, ADA);
    await putSettings(page, { myName: 'Inês Carvalho' });
    await page.reload();
    await writingTo(page, ADA.name);
    await choose(page, 'Channel', 'E-mail');
    const hasGaps = async () =>
      (await findings(page)).some((found) => found.startsWith('unfilled-placeholder'));
    await until('a fresh message has gaps', hasGaps);
    await paste(page, 'Subject', 'Ledgers');
    await paste(page, 'Message', GOOD.replace('slow queries', '**slow** queries'));
    // What the review lists stands above what is unfolded, and moves it.
    await until('it is read again', async () => !(await hasGaps()));
    await unfold(page, 'How they see it');
    const seen = await textWith(page, 'Your talk on slow queries made me measure');
    expect(seen).toMatch(/How they see it · about \d+ seconds to read/u);
    expect(seen).toMatch(/Inês Carvalho\s+Ledgers: Hi Ada, Your talk on slow queries/u);
  });
});

/** The form again, with whatever was last worked on. */
async function openWritten(app: App) {
  const page = await openBoard(app, '/write');
  await writingTo(page, 'Ada Moreno');
  return page;
}
