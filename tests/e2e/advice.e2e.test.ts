import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Contradiction } from '../../lib/advice/contradiction.ts';
import type { Session } from '../../lib/sessions/session.ts';
import type { Takeaway } from '../../lib/sessions/takeaway.ts';
import { advice } from './journeys/advice.ts';
import { drafts } from './journeys/outreach.ts';
import { dayFromNow, ended, takeaway } from './journeys/wrap-up.ts';
import type { App } from './support/app.ts';
import { choose, choosePerson } from './support/choose.ts';
import {
  find,
  focused,
  gone,
  holds,
  isShown,
  press,
  restOnUndo,
  textWith,
  undoLatest,
  unfold,
  valueOf,
  write,
} from './support/find.ts';
import { DAY, openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const ADA = someone('Ada Moreno');
const BRAM = someone('Bram de Wit');
const MARCH = ended(ADA.id, { startsAt: Date.now() - 40 * DAY });
const APRIL = ended(BRAM.id, { startsAt: Date.now() - 20 * DAY });
const NO_LOOP = { did: '', ledTo: '', why: '', askOn: null };

describe('the advice board', () => {
  test('moves a card on by keys with the focus on it, asks what came of it, and takes it back', async ({
    app,
  }) => {
    const page = await openAdvice(app, '/advice', [
      advice(MARCH, 'Begin with the tests', { status: 'trying' }),
    ]);
    await textWith(page, 'You began to try this 40 days ago: say how it went, or set it aside.');
    await (await find(page, 'button', 'Begin with the tests')).focus();
    await alt(page, 'ArrowRight');
    await find(page, 'region', 'Tried, 1');
    await find(page, 'region', 'Trying, 0');
    await focused(page, 'button', 'Begin with the tests');
    // Its undo stays for as long as the pointer rests there, however long the typing takes.
    await restOnUndo(page);
    await write(page, 'What you did', 'Wrote them first');
    await write(page, 'What it led to', 'Two calm days');
    await until('every word is kept', async () => {
      const { loop } = await stored(app, 'Begin with the tests');
      return loop?.did === 'Wrote them first' && loop.ledTo === 'Two calm days';
    });
    await undoLatest(page);
    await find(page, 'region', 'Trying, 1');
    const back = await stored(app, 'Begin with the tests');
    expect(back.loop?.did).toBe('Wrote them first');
    expect(back.statusAt).toBe(MARCH.startsAt);
  });

  test('takes a card that is dragged; the list beside it chooses from a menu', async ({ app }) => {
    const page = await openAdvice(app, '/advice', [advice(MARCH, 'Rest'), advice(APRIL, 'Ask')]);
    const target = await find(page, 'region', 'Trying, 0');
    await target.drop(await card(page, 'Rest'));
    await find(page, 'region', 'Trying, 1');
    expect((await stored(app, 'Rest')).status).toBe('trying');
    await choose(page, 'Show', 'Bram de Wit');
    await find(page, 'region', 'Trying, 0');
    expect(page.url()).toMatch(new RegExp(`#/advice/board/${BRAM.id}$`, 'u'));
    await press(page, 'link', 'List');
    await find(page, 'checkbox', 'Choose: Ask');
    await choose(page, 'Stands at: Ask', 'Set aside');
    await focused(page, 'combobox', 'Stands at: Ask');
    await write(page, 'Why not? You can leave it empty', 'Nobody to ask');
    await until('the reason is kept', async () => {
      const { status, loop } = await stored(app, 'Ask');
      return status === 'set-aside' && loop?.why === 'Nobody to ask';
    });
  });

  test('shows the same that the session’s own list does', async ({ app }) => {
    const notes = { notes: '! Rest' };
    const page = await openAdvice(
      app,
      `/session/${MARCH.id}/notes`,
      [advice(MARCH, 'Rest')],
      [{ ...MARCH, ...notes }],
    );
    await unfold(page, 'Takeaways');
    await press(page, 'button', 'Trying it: Rest');
    await find(page, 'button', 'Tried it: Rest');
    const board = await openBoard(app, '/advice');
    await find(board, 'region', 'Trying, 1');
    await choose(board, 'Stands at: Rest', 'Reported back');
    await page.bringToFront();
    await textWith(page, 'reported back');
    const talks = await rows<Session>(app, 'sessions');
    expect(talks.find(({ id }) => id === MARCH.id)?.notes).toBe('! Rest');
  });

  test('stays quick with ten thousand pieces, a hundred at a time', async ({ app }) => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      advice(at % 2 ? MARCH : APRIL, `Advice ${at}`, { order: at }),
    );
    const page = await openAdvice(app, '/today', many);
    await find(page, 'button', 'Start session');
    const before = performance.now();
    await page.evaluate(() => location.assign('#/advice'));
    await find(page, 'region', 'Received, 100+');
    expect(performance.now() - before).toBeLessThan(3_000);
    await press(page, 'button', 'Show more');
    await find(page, 'region', 'Received, 200+');
  });

  test('veils a private advice, and tells no word of it', async ({ app }) => {
    const loop = { ...NO_LOOP, did: 'Kept away', ledTo: 'Peace' };
    const secret = { status: 'tried', private: true, loop } as const;
    const page = await openAdvice(app, '/advice', [advice(MARCH, 'Beware of Bo', secret)]);
    await textWith(page, 'Kept away');
    await press(page, 'button', 'Veil private lines');
    await find(page, 'button', 'A private line');
    expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Bo\b|away|Peace/u);
    await press(page, 'button', 'Report back: A private line');
    await until('it is begun', async () =>
      (await valueOf(page, 'textbox', 'Message')).includes('[what they advised]'),
    );
    expect(JSON.stringify(await drafts(app))).not.toMatch(/Bo\b|away|Peace/u);
  });
});

describe('a report', () => {
  test('is made from the record, and once it is sent the advice is reported back; one undo for both', async ({
    app,
  }) => {
    const loop = { ...NO_LOOP, did: 'Wrote them first', ledTo: '' };
    const page = await openAdvice(app, '/advice', [
      advice(MARCH, 'Begin with the tests.', { status: 'tried', loop }),
      advice(MARCH, 'Rest', { status: 'tried', order: 1 }),
    ]);
    await press(page, 'button', 'Report back: Begin with the tests.');
    const message = await until('the message is there', async () => {
      const words = await valueOf(page, 'textbox', 'Message');
      return words.includes('your advice was to') && words;
    });
    expect(message).toMatch(
      /your advice was to begin with the tests\.\n\nWhat I did: Wrote them first\.\n\nWhat it led to: \[what it led to\]\./u,
    );
    expect(message).not.toContain('rest');
    await press(page, 'button', 'Mark as sent');
    await textWith(page, 'What came of their advice is told.');
    await expect
      .poll(() => statuses(app))
      .toEqual({ 'Begin with the tests.': 'reported', Rest: 'tried' });
    await undoLatest(page);
    await until('it is to be told again', async () => {
      const { 'Begin with the tests.': status } = await statuses(app);
      return status === 'tried' && (await drafts(app))[0]?.state === 'open';
    });
  });

  test('written from anywhere tells all that was tried', async ({ app }) => {
    const page = await openAdvice(app, `/write/${ADA.id}/progress-report`, [
      advice(MARCH, 'Begin with the tests', { status: 'tried' }),
      advice(MARCH, 'Rest', { status: 'tried', at: MARCH.startsAt + 1, order: 1 }),
      advice(MARCH, 'Write', { order: 2 }),
    ]);
    await until('both are in it', async () =>
      (await valueOf(page, 'textbox', 'Message')).includes('(1) begin with the tests; (2) rest'),
    );
    await press(page, 'button', 'Mark as sent');
    await textWith(page, 'What came of their advice is told.');
    await expect
      .poll(() => statuses(app))
      .toEqual({
        'Begin with the tests': 'reported',
        Rest: 'reported',
        Write: 'received',
      });
  });
});

describe('advice that differs', () => {
  test('stands side by side, is decided, and the other one is set aside for that reason', async ({
    app,
  }) => {
    const page = await openAdvice(app, '/advice', [
      advice(MARCH, 'Rewrite it'),
      advice(APRIL, 'Never rewrite'),
    ]);
    await press(page, 'button', 'Rewrite it');
    await press(page, 'button', 'Contradicts another: Rewrite it');
    await press(page, 'checkbox', 'Choose: Never rewrite');
    await press(page, 'button', 'Set side by side');
    // They take the focus once they are there: what is typed before that would go astray.
    await focused(page, 'region', 'They differ');
    await write(page, 'The question they answer differently', 'Rewrite or not?');
    await press(page, 'radio', 'Follow: Never rewrite');
    await write(page, 'What you decided, and why', 'It is too large');
    await until('it is decided', async () => {
      const [found] = await rows<Contradiction>(app, 'contradictions');
      return found?.decision === 'It is too large' && found.question === 'Rewrite or not?';
    });
    await press(page, 'button', 'Set the other one aside');
    await textWith(page, 'The other one is set aside.');
    const aside = await stored(app, 'Rewrite it');
    expect([aside.status, aside.loop?.why]).toEqual(['set-aside', 'It is too large']);
    await undoLatest(page);
    await until('it is back', async () => (await stored(app, 'Rewrite it')).status === 'received');
    expect((await stored(app, 'Rewrite it')).loop).toBeUndefined();
  });

  test('is asked about where the topic is one, until they are said to agree', async ({ app }) => {
    const topics = ['design'];
    const page = await openAdvice(app, '/advice/contradictions', [
      advice(MARCH, 'Write first', { topics }),
      advice(APRIL, 'Draw first', { topics }),
    ]);
    await find(page, 'heading', 'Do these agree?');
    await press(page, 'button', 'They agree');
    await gone(page, 'heading', 'Do these agree?');
    await page.reload();
    await find(page, 'heading', 'Nothing stands side by side yet');
    expect(await isShown(page, 'heading', 'Do these agree?')).toBe(false);
  });
});

test('what somebody told you in passing is noted with a talk of its day', async ({ app }) => {
  const page = await openAdvice(app, '/advice', []);
  await press(page, 'button', 'Note an advice');
  await choosePerson(page, 'Ada Moreno', 'Who told you');
  await write(page, 'Their advice', 'Sleep on it');
  await choose(page, 'From which talk', 'In passing, or in a message');
  await press(page, 'button', 'Note it');
  await find(page, 'region', 'Received, 1');
  const said = await stored(app, 'Sleep on it');
  const talk = (await rows<Session>(app, 'sessions')).find(({ id }) => id === said.sessionId);
  expect(talk).toMatchObject({ state: 'ended', personId: ADA.id, notes: '! Sleep on it\n' });
  await undoLatest(page);
  await find(page, 'heading', 'No advice here yet');
  await expect.poll(() => rows(app, 'sessions')).toHaveLength(2);
});

describe('actions of both sides', () => {
  const some = () => [
    takeaway(MARCH, 'Send the sketch', { dueDay: dayFromNow(-3) }),
    takeaway(APRIL, 'Find the book', { owner: 'them' }),
  ];

  test('change hands by keys, with the focus on the field; are done, and taken back', async ({
    app,
  }) => {
    const page = await openAdvice(app, '/actions', some());
    await find(page, 'list', 'Its day is over');
    await choose(page, 'Whose: Send the sketch', 'Ada');
    await until('it is theirs', async () =>
      page.$eval('section[aria-label="Theirs to do"]', (part) =>
        part.textContent.includes('Send the sketch'),
      ),
    );
    await focused(page, 'combobox', 'Whose: Send the sketch');
    await press(page, 'checkbox', 'Done: Find the book');
    await gone(page, 'checkbox', 'Done: Find the book');
    expect((await stored(app, 'Find the book')).status).toBe('done');
    await undoLatest(page);
    await find(page, 'checkbox', 'Done: Find the book');
  });

  test('are given another day, which the notes have too', async ({ app }) => {
    const talk = { ...MARCH, notes: '[] Send the sketch' };
    const page = await openAdvice(app, '/actions', [takeaway(MARCH, 'Send the sketch')], [talk]);
    const day = dayFromNow(3);
    const field = await find(page, 'Date', 'By: Send the sketch');
    await field.focus();
    await field.evaluate((input, value) => {
      const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      own?.set?.call(input, value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, day);
    await page.keyboard.press('Enter');
    await find(page, 'list', 'In the next seven days');
    const notes = async () => (await rows<Session>(app, 'sessions')).map((one) => one.notes);
    await expect.poll(() => notes()).toContain(`[] Send the sketch @${day}`);
    await undoLatest(page);
    await find(page, 'list', 'No day');
    await expect.poll(() => notes()).toContain('[] Send the sketch');
  });

  test('can be added by hand, to a talk that was', async ({ app }) => {
    const page = await openAdvice(app, `/actions/${ADA.id}`, some());
    await press(page, 'button', 'Add an action');
    await choosePerson(page, 'Ada Moreno', 'With whom');
    await write(page, 'What is to be done', 'Read the draft');
    await press(page, 'radio', 'Ada');
    const talks = await find(page, 'combobox', 'From which talk');
    await until('her talk is offered', () =>
      talks.evaluate((list) => list.querySelectorAll('option').length === 2),
    );
    await talks.select(MARCH.id);
    await press(page, 'button', 'Note it');
    await find(page, 'checkbox', 'Done: Read the draft');
    await expect
      .poll(() => stored(app, 'Read the draft'))
      .toMatchObject({
        owner: 'them',
        sessionId: MARCH.id,
      });
    await holds(page, 'combobox', 'Show', ADA.id);
  });
});

/** A place over a store with these takeaways of the two talks. */
function openAdvice(
  app: App,
  place: string,
  takeaways: Takeaway[],
  changed: Session[] = [],
): Promise<Page> {
  const sessions = [MARCH, APRIL].map((one) => changed.find(({ id }) => id === one.id) ?? one);
  return openOver(app, place, { people: [ADA, BRAM], sessions, takeaways });
}

async function stored(app: App, text: string): Promise<Takeaway> {
  const found = (await rows<Takeaway>(app, 'takeaways')).find((one) => one.text === text);
  if (!found) throw new Error(`“${text}” is not in the store.`);
  return found;
}

async function statuses(app: App): Promise<Record<string, string>> {
  const all = await rows<Takeaway>(app, 'takeaways');
  return Object.fromEntries(all.map(({ text, status }) => [text, status]));
}

function card(page: Page, text: string): Promise<ElementHandle> {
  return until(`the card “${text}”`, async () => {
    for (const one of await page.$$('li[draggable="true"]')) {
      if (await one.evaluate((item, words) => item.textContent.includes(words), text)) return one;
    }
    return null;
  });
}

async function alt(page: Page, key: 'ArrowRight' | 'ArrowLeft'): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}
