import { describe, expect } from 'vitest';
import { writingTo } from './journeys/outreach.ts';
import { settingsOf } from './support/drafts.ts';
import { focused, holds, paste, press, textWith, valueOf } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const ADA = someone('Ada Moreno');

describe('what one knows', () => {
  test('of oneself is kept, and is in a fresh message', async ({ app }) => {
    const page = await openOver(app, '/me', { people: [ADA] });
    await paste(page, 'Your name', 'Inês Carvalho');
    await paste(page, 'Who you are, in one sentence', 'I’m a developer in Porto');
    await paste(page, 'What I can offer', 'Tests\nTranslations');
    await until('it is stored', async () => {
      expect(await settingsOf(page)).toMatchObject({
        myName: 'Inês Carvalho',
        intro: 'I’m a developer in Porto',
        myOffer: 'Tests\nTranslations',
      });
      return true;
    });
    await page.reload();
    await holds(page, 'textbox', 'What I can offer', 'Tests\nTranslations');
    await holds(page, 'textbox', 'Your name', 'Inês Carvalho');

    const form = await openBoard(app, `/write/${ADA.id}`);
    await writingTo(form, ADA.name);
    const message = () => valueOf(form, 'textbox', 'Message');
    await expect.poll(message).toContain('I’m a developer in Porto. At the moment');
    await expect.poll(message).toMatch(/,\nInês Carvalho$/u);
  });

  test('of them fills the gaps of a fresh message', async ({ app }) => {
    const page = await openOver(app, `/people/${ADA.id}`, { people: [ADA] });
    await textWith(page, '0 of 6 known');
    await press(page, 'button', 'Add something you have read');
    await focused(page, 'textbox', 'What');
    await paste(page, 'What', 'your talk on slow queries.');
    await paste(page, 'What it did for you', 'it made me measure first');
    await paste(page, 'Value proposition', 'You get a reader. And a tester');
    await textWith(page, '2 sentences. Two or three say');
    await textWith(page, '2 of 6 known');
    await until('it is stored', async () => {
      expect(await rows(app, 'people')).toMatchObject([
        {
          valueMap: {
            proposition: 'You get a reader. And a tester',
            read: [{ what: 'your talk on slow queries.', took: 'it made me measure first' }],
          },
        },
      ]);
      return true;
    });
    await press(page, 'link', 'Write a message');
    await writingTo(page, ADA.name);
    const message = () => valueOf(page, 'textbox', 'Message');
    await expect
      .poll(message)
      .toContain('your talk on slow queries has stayed with me: it made me measure first.');
    await expect
      .poll(message)
      .toContain('You get a reader. And a tester. And you will hear from me');
  });
});
