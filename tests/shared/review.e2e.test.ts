import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { findings } from '../e2e/journeys/outreach.ts';
import type { App } from '../e2e/support/app.ts';
import { draftFor, putSettings } from '../e2e/support/drafts.ts';
import { find } from '../e2e/support/find.ts';
import { put, someone } from '../e2e/support/put.ts';
import { openAsTab, openBoard } from '../e2e/support/surfaces.ts';
import { test } from '../e2e/support/test.ts';
import { isThere, outreachMessages, type OutreachMessage } from './fixtures.ts';

interface Reviewed extends OutreachMessage {
  /** Each finding's code and level. */
  found: string[];
}

describe.runIf(isThere)('the review in the popup', () => {
  test(
    'finds what is wrong with nine in ten flawed messages, and at most one in ten good ones at fault',
    { timeout: 120_000 },
    async ({ app }) => {
      const reviewed = await reviewAll(app);
      const flawed = reviewed.filter(({ verdict }) => verdict === 'flawed');
      const missed = flawed.filter(
        ({ faults, found }) => !found.some((one) => faults.includes(one.split(' ')[0] ?? '')),
      );
      const good = reviewed.filter(({ verdict }) => verdict === 'good');
      const blamed = good.filter(({ found }) => found.some((one) => !one.endsWith(' hint')));
      const told = (all: Reviewed[]) => all.map(({ id, faults, found }) => ({ id, faults, found }));
      expect(missed.length, JSON.stringify(told(missed))).toBeLessThanOrEqual(flawed.length / 10);
      expect(blamed.length, JSON.stringify(told(blamed))).toBeLessThanOrEqual(good.length / 10);
    },
  );
});

async function reviewAll(app: App): Promise<Reviewed[]> {
  const board = await openBoard(app, '/board');
  await find(board, 'button', 'Technical seat: empty');
  // In a tab it is opened anew in no time.
  const popup = await openAsTab(app, 'popup.html');
  const reviewed: Reviewed[] = [];
  for (const message of outreachMessages()) {
    // An empty draft is the last worked on, so the popup opens with its person.
    const person = someone(message.personName);
    const empty = draftFor(person, { body: '', updatedAt: Date.now() + reviewed.length });
    await put(board, { people: [person], drafts: [empty] });
    await putSettings(board, {
      myName: message.me.split(',')[0] ?? '',
      linkedInPlan: message.channel.endsWith('-300') ? 'premium' : 'free',
    });
    await popup.reload();
    await popup.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>('input[role="combobox"]')?.value === name,
      {},
      person.name,
    );
    reviewed.push({ ...message, found: await reviewOne(popup, message) });
  }
  return reviewed;
}

/** No message has this in it: when it is listed no more, what is listed is about the message. */
const SIGN = '[not yet]';

/** Puts the message into the form, as choosing and pasting do, and reads what is listed. */
async function reviewOne(popup: Page, message: OutreachMessage): Promise<string[]> {
  const { purpose, subject, body } = message;
  const channel = message.channel.replace(/-[23]00$/u, '');
  await popup.evaluate(fill, { Purpose: purpose, Channel: channel });
  await popup.evaluate(fill, {
    ...(subject === undefined ? {} : { Subject: subject }),
    Message: SIGN,
  });
  await listed(popup, true);
  await popup.evaluate(fill, { Message: body });
  await listed(popup, false);
  return findings(popup);
}

/** Waits until the sign is listed, or no longer. */
async function listed(popup: Page, wanted: boolean): Promise<void> {
  await popup.waitForFunction(
    (sign, is) =>
      [...document.querySelectorAll('[aria-label="Review"] li')].some(({ textContent }) =>
        textContent.includes(sign),
      ) === is,
    {},
    SIGN,
    wanted,
  );
}

/** Runs in the page: gives the fields of these names these values. */
function fill(values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent === name);
    const field = label?.control;
    if (!field) throw new Error(`There is no "${name}".`);
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    own?.set?.call(field, value);
    const type = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new Event(type, { bubbles: true }));
    if ((field as HTMLInputElement).value !== value) throw new Error(`"${name}" refuses ${value}.`);
  }
}
