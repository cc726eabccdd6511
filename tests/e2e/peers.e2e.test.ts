import { describe, expect } from 'vitest';
import type { Mentorship } from '../../lib/mentorships/mentorship.ts';
import { weekly } from './journeys/agreement.ts';
import { mentorshipOf } from './journeys/mentorships.ts';
import { storedMentorship } from './journeys/mentorship-stored.ts';
import { peers, promise } from './journeys/peers.ts';
import { session } from './journeys/sessions.ts';
import { dayFromNow } from './journeys/wrap-up.ts';
import type { App } from './support/app.ts';
import {
  find,
  focused,
  gone,
  isShown,
  press,
  setDay,
  textWith,
  undoLatest,
  unfold,
  valueOf,
  write,
} from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const noor = () => someone('Noor Hartwell', { stage: 'active', hats: ['peer'] });

/** The mentorship with Noor, now. */
async function open(app: App, given: Partial<Mentorship> = {}) {
  const person = noor();
  const mentorship = peers(person.id, given);
  const place = `/mentorships/${mentorship.id}`;
  const page = await openOver(app, place, { people: [person], mentorships: [mentorship] });
  return { page, person, mentorship };
}

describe('promises between peers', () => {
  test('are made by keys, kept as they are typed, and asked about in Today with the reason', async ({
    app,
  }) => {
    const { page } = await open(app);
    await textWith(page, 'Say what you or Noor will do');
    await press(page, 'button', 'Make a promise');
    await focused(page, 'textbox', 'What is promised');
    await page.keyboard.type('Draw the coast');
    await storedMentorship(app, {
      promises: [{ text: 'Draw the coast', owner: 'me', checkOn: dayFromNow(7), state: 'open' }],
    });
    await press(page, 'radio', 'Noor');
    await setDay(page, dayFromNow(0), 'form[aria-label="A promise"]');
    await storedMentorship(app, { promises: [{ owner: 'them', checkOn: dayFromNow(0) }] });
    const field = await find(page, 'textbox', 'What is promised');
    await field.press('Enter');
    await textWith(page, 'Noor, until today');
    await focused(page, 'button', 'Change the promise: Draw the coast');
    const panel = await openAsTab(app, 'sidepanel.html#/today');
    await find(panel, 'link', 'Ask Noor Hartwell about their promise: “Draw the coast”.');
    await textWith(panel, /Noor Hartwell promised it, to be asked about on .+\./u);
  });

  test('are kept or not as a fact, with undo, and offered for another round', async ({ app }) => {
    const { page } = await open(app, {
      promises: [promise('Draw the coast', 0), promise('Read a tide table', -7, { state: 'kept' })],
    });
    await press(page, 'button', 'Not kept: Draw the coast');
    await gone(page, 'button', 'Not kept: Draw the coast');
    await textWith(page, 'Earlier: 1 of 2 kept');
    await focused(page, 'heading', 'Promises');
    await undoLatest(page);
    await press(page, 'button', 'Kept: Draw the coast');
    await textWith(page, 'Earlier: 2 of 2 kept');
    await textWith(page, 'Draw the coast: the same for another round?');
    // The page scrolls there, too.
    await focused(page, 'heading', 'Promises');
    const again = await page.waitForSelector('button::-p-text(Until )');
    await again?.click();
    await find(page, 'button', 'Kept: Draw the coast');
    await storedMentorship(app, {
      promises: [
        { text: 'Draw the coast', state: 'kept' },
        { text: 'Read a tide table', state: 'kept' },
        { text: 'Draw the coast', state: 'open', checkOn: dayFromNow(7) },
      ],
    });
    await unfold(page, 'Earlier');
    await press(page, 'button', 'Open again: Read a tide table');
    await find(page, 'button', 'Kept: Read a tide table');
    await textWith(page, 'Earlier: 1 of 1 kept');
  });

  test('are there for a mentee too, by a quiet button, and removed with undo', async ({ app }) => {
    const { page } = await open(app, { role: 'mentee' });
    await find(page, 'heading', 'Next talk');
    expect(await isShown(page, 'heading', 'Promises')).toBe(false);
    await press(page, 'button', 'Make a promise');
    await write(page, 'What is promised', 'Draw the coast');
    await storedMentorship(app, { promises: [{ text: 'Draw the coast' }] });
    await press(page, 'button', 'Remove');
    await gone(page, 'textbox', 'What is promised');
    await focused(page, 'button', 'Make a promise');
    await storedMentorship(app, { promises: [] });
    await undoLatest(page);
    await find(page, 'button', 'Kept: Draw the coast');
  });

  test('are in the brief of the next talk', async ({ app }) => {
    const person = noor();
    const promises = [
      promise('Read a tide table', 6, { owner: 'them' }),
      promise('Draw the coast', 0),
      promise('Sleep', -7, { state: 'kept' }),
    ];
    const talk = session(person.id);
    const mentorships = [peers(person.id, { promises })];
    await (
      await openOver(app, '/board', { people: [person], mentorships, sessions: [talk] })
    ).close();
    const panel = await openAsTab(app, `sidepanel.html#/session/${talk.id}`);
    const text = await textWith(panel, 'Promises to look at');
    expect(text).toMatch(/Draw the coast you, until today\s+·\s+Read a tide table Noor, until/u);
    expect(text).not.toContain('Sleep');
  });
});

describe('a proposal', () => {
  test('says what is noted by then; what is not stays a slot', async ({ app }) => {
    const person = noor();
    const mentorship = mentorshipOf(person.id, { role: 'peer', terms: weekly() });
    const tables = { people: [person], mentorships: [mentorship] };
    const page = await openOver(app, `/mentorships/${mentorship.id}`, tables);
    await write(page, 'You teach Noor', 'Tide tables');
    await write(page, 'You learn from Noor', 'Drawing');
    await write(page, 'How you hold each other to it', 'A message every Friday');
    const [bringMe, bringThem] = ['Tide tables', 'Drawing'];
    const accountability = 'A message every Friday';
    await storedMentorship(app, { terms: { bringMe, bringThem, accountability } });
    await press(page, 'link', 'Write the proposal');
    const message = await until('the message is there', async () => {
      const text = await valueOf(page, 'textbox', 'Message');
      return text.includes('Structure') && text;
    });
    expect(message).toContain('Structure: 30 minutes a week, for 6 weeks.');
    expect(message).toContain(
      'Focus: Storage that lasts. I could show you this: Tide tables. And you could show me this: Drawing.',
    );
    expect(message).toContain('Accountability: A message every Friday.');
    expect(message).toContain('Projects: [something small to make together].');
  });

  test('is begun from the page of a peer', async ({ app }) => {
    const person = noor();
    const page = await openOver(app, `/people/${person.id}`, { people: [person] });
    await press(page, 'link', 'Write the proposal');
    await until('it has the four parts', async () =>
      (await valueOf(page, 'textbox', 'Message')).includes('Structure: [how often]'),
    );
  });
});
