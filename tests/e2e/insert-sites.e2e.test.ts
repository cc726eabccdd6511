import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Composer } from '../../lib/composers/report.ts';
import { startApp, type App } from './support/app.ts';
import { insertFrom, lookFrom, textIn, type Placed } from './support/composer.ts';
import { expectNoTroubles } from './support/quiet.ts';
import { openPopup } from './support/surfaces.ts';

const PAGES = resolve(import.meta.dirname, '../fixtures/pages/variants');
const LINKEDIN = 'https://www.linkedin.com';
const SLACK = 'https://app.slack.com/client/T0LANTERN';
const GMAIL = 'https://mail.google.com/mail/u/0/';

let app: App;

beforeAll(async () => {
  app = await startApp();
});

afterAll(async () => {
  if (app) expectNoTroubles(app);
  await app?.close();
});

/** A page under its address, the caret where a click puts it, and the real popup over it. */
async function over(
  file: string,
  url: string,
  click?: string,
): Promise<{ page: Page; popup: Page }> {
  app.sites.serve(url, join(PAGES, file));
  const page = await app.open(url);
  if (click !== undefined) await (await page.waitForSelector(`>>> ${click}`))?.click();
  return { page, popup: await openPopup(app, page) };
}

async function foundOn(file: string, url: string, click?: string): Promise<Placed[]> {
  return lookFrom((await over(file, url, click)).popup);
}

/** What matters of a report. */
function told({ channel, recipient, subject, limit }: Composer) {
  const { names, group, emails } = recipient;
  return { channel, names, group, emails, subject: subject?.text ?? null, limit };
}

const box = (channel: string, names: string[], more: object = {}) => ({
  channel,
  names,
  group: names.length > 1,
  emails: [],
  subject: null,
  limit: null,
  ...more,
});

describe('LinkedIn', () => {
  test('has a composer in every open bubble, none in a folded one, and marks the last one used', async () => {
    const found = await foundOn('linkedin-bubbles.html', `${LINKEDIN}/feed/`);
    expect(found.map((composer) => told(composer))).toEqual([
      box('linkedin-message', ['Ansgar Velten', 'Liv', '2 weitere']),
      box('linkedin-message', ['Irmgard von und zu Ried']),
      box('linkedin-message', ['Segelrunde'], { group: true }),
    ]);
    expect(found.map(({ current }) => current)).toEqual([false, true, false]);
    expect(found[1]?.recipient.profileUrl).toBe(`${LINKEDIN}/in/ACoAAVARIANTmember2/`);
  });

  test('knows the bubble with the caret', async () => {
    const click = '.msg-overlay-conversation-bubble:last-child [contenteditable]';
    const found = await foundOn('linkedin-bubbles.html', `${LINKEDIN}/feed/`, click);
    expect(found.map(({ focused }) => focused)).toEqual([false, false, true]);
  });

  test('knows an InMail by its subject, and fills both', async () => {
    const { page, popup } = await over(
      'linkedin-inmail.html',
      `${LINKEDIN}/in/ysaline-corbeau-mbeki/`,
    );
    const [composer, ...others] = await lookFrom(popup);
    expect(others).toEqual([]);
    expect(told(composer!)).toEqual(box('inmail', ['Ysaline Corbeau-Mbeki'], { subject: '' }));
    const request = { text: 'Bonjour,\n\nÇa va ?', mode: 'append', subject: 'Les marées' } as const;
    expect(await insertFrom(popup, composer!, request)).toEqual({ ok: true, subject: 'filled' });
    expect(await textIn(page, '.msg-form__contenteditable')).toBe('Bonjour,\n\nÇa va ?');
    const subject = await page.waitForSelector('>>> .msg-form__subject');
    expect(await subject?.evaluate((field) => (field as HTMLInputElement).value)).toBe(
      'Les marées',
    );
  });

  test('reads whom a new message goes to from the names chosen for it', async () => {
    const found = await foundOn('linkedin-new-message.html', `${LINKEDIN}/messaging/thread/new/`);
    expect(found.map((composer) => told(composer))).toEqual([
      box('linkedin-message', ['ميساء الدرويش']),
    ]);
  });

  test('has the invitation’s note also in a frame, for the person whose page is around it', async () => {
    app.sites.serve(`${LINKEDIN}/preload/interop/`, join(PAGES, 'linkedin-invite-note.html'));
    const url = `${LINKEDIN}/in/peregrine-achterberg/`;
    const { page, popup } = await over('linkedin-invite-frame.html', url);
    const [composer, ...others] = await lookFrom(popup);
    expect(others).toEqual([]);
    expect(told(composer!)).toEqual(box('linkedin-note', ['Peregrine Achterberg'], { limit: 300 }));
    expect(composer?.recipient.profileUrl).toBe(url);
    const request = { text: 'Hi Peregrine,\n\nhello.', mode: 'append' } as const;
    expect(await insertFrom(popup, composer!, request)).toEqual({ ok: true, subject: 'none' });
    const note = await page.waitForFrame((frame) => frame.url().includes('/preload/'));
    expect(await note.$eval('textarea', ({ value }) => value)).toBe('Hi Peregrine,\n\nhello.');
  });

  test('believes the name in the invitation before the page around it', async () => {
    const found = await foundOn('linkedin-invite-named.html', `${LINKEDIN}/mynetwork/grow/`);
    expect(found.map((composer) => told(composer))).toEqual([
      box('linkedin-note', ['شیرین آبادانی'], { limit: 200 }),
    ]);
  });

  test('tells a group in the words of its language', async () => {
    const url = `${LINKEDIN}/messaging/thread/2-Z3JvdXA=/`;
    const found = await foundOn('linkedin-group-thread.html', url);
    expect(found.map((composer) => told(composer))).toEqual([
      box('linkedin-message', ['Joris Haverkamp', 'Signe']),
    ]);
  });

  test('has none in comments, posts and searches, also with the caret in one', async () => {
    expect(await foundOn('linkedin-comments.html', `${LINKEDIN}/feed/`, '#comment')).toEqual([]);
  });

  test('has one where the page closes its shadow root to other scripts', async () => {
    app.sites.serve(`${LINKEDIN}/in/closed/`, join(PAGES, 'linkedin-inmail.html'));
    const page = await app.open(`${LINKEDIN}/in/closed/`);
    await page.evaluate(() => {
      const open = document.querySelector('#interop-outlet')!;
      const closed = document.createElement('div');
      closed.attachShadow({ mode: 'closed' }).append(...(open.shadowRoot?.childNodes ?? []));
      open.replaceWith(closed);
    });
    const popup = await openPopup(app, page);
    const [composer, ...others] = await lookFrom(popup);
    expect(others).toEqual([]);
    expect(composer?.channel).toBe('inmail');
    const request = { text: 'Bonjour,\n\nÇa va ?', mode: 'append' } as const;
    expect(await insertFrom(popup, composer!, request)).toEqual({ ok: true, subject: 'none' });
  });

  test('has none in a request that is not yet accepted', async () => {
    const url = `${LINKEDIN}/messaging/thread/2-cmVxdWVzdA==/`;
    expect(await foundOn('linkedin-request.html', url)).toEqual([]);
  });
});

describe('Sales Navigator', () => {
  test.each([
    [
      'sales-thread.html',
      '/sales/inbox/2-dmFyaWFudA==',
      box('linkedin-message', ['Oluwaseun Brightwell']),
    ],
    [
      'sales-inmail.html',
      '/sales/lead/ACwAAVARIANT2,x',
      box('inmail', ['Ferdinand Quillhaven'], { subject: '' }),
    ],
    [
      'sales-connect.html',
      '/sales/search/people',
      box('linkedin-note', ['Tamsin Varga-Holt'], { limit: 300 }),
    ],
  ])('%s has its composer, and whom it is with', async (file, path, expected) => {
    const found = await foundOn(file, LINKEDIN + path);
    expect(found.map((composer) => told(composer))).toEqual([expected]);
  });
});

describe('Slack', () => {
  test('tells a group that has an address like a channel', async () => {
    const found = await foundOn('slack-group.html', `${SLACK}/C0VARIANT01`);
    expect(found.map((composer) => told(composer))).toEqual([
      box('slack', ['Imre Takács', 'Saoirse Nolan']),
    ]);
  });

  test.each(['#edit', '#search'])(
    'has one composer beside an edit, a search and a canvas (%s)',
    async (click) => {
      const found = await foundOn('slack-busy.html', `${SLACK}/D0VARIANT02`, click);
      expect(found.map((composer) => told(composer))).toEqual([box('slack', ['Imre Takács'])]);
      expect(found[0]?.focused).toBe(false);
    },
  );

  test('does not say whom a thread among others is with', async () => {
    const found = await foundOn('slack-threads.html', `${SLACK}/threads`);
    expect(found.map((composer) => told(composer))).toEqual([box('slack', [])]);
  });
});

describe('Gmail', () => {
  test('has the new message, its subject and whom it goes to, and fills both', async () => {
    const { page, popup } = await over('gmail-compose.html', GMAIL);
    const [composer, ...others] = await lookFrom(popup);
    expect(others).toEqual([]);
    expect(told(composer!)).toEqual(
      box('email', ['Bettina Rasch-Oyelaran'], {
        emails: ['bettina.rasch@example.org'],
        subject: '',
      }),
    );
    const request = { text: 'Dear Bettina,\n\nhello.', mode: 'append', subject: 'Tides' } as const;
    expect(await insertFrom(popup, composer!, request)).toEqual({ ok: true, subject: 'filled' });
    expect(await page.$eval('input[name="subjectbox"]', ({ value }) => value)).toBe('Tides');
    const markup = await page.$eval('.editable', ({ innerHTML }) => innerHTML);
    expect(markup).toMatch(/^Dear Bettina,<div><br><\/div><div>hello\.<.*gmail_signature/u);
  });

  test('has the reply with all it goes to, and leaves its subject', async () => {
    const found = await foundOn('gmail-reply.html', GMAIL);
    expect(found.map((composer) => told(composer))).toEqual([
      box('email', ['Wanjiru Haldane', 'second@example.org'], {
        emails: ['wanjiru@example.org', 'second@example.org'],
      }),
    ]);
  });

  test('has none where mail is only read', async () => {
    expect(await foundOn('gmail-reading.html', GMAIL, '#search')).toEqual([]);
  });
});
