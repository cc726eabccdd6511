import { describe, expect } from 'vitest';
import { copied } from './support/clipboard.ts';
import { draftFor } from './support/drafts.ts';
import { find, isShown, paste, press, textWith, valueOf } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const RATED = [5, 4.5, 4, 3.5, 3, 2].map((overall, at) =>
  someone(`Person ${'ABCDEF'[at]}`, { overall, notes: 'Between us' }),
);

describe('the portfolio', () => {
  test('has the five best beside each other, and keeps what one writes there', async ({ app }) => {
    const [best] = RATED;
    if (!best) throw new Error('There is nobody.');
    const page = await openOver(app, '/portfolio', {
      people: RATED,
      drafts: [draftFor(best, { channel: 'email', subject: 'Tides', body: 'Hi A, one `tick`' })],
    });
    await find(page, 'link', 'Person A');
    await expect
      .poll(() => page.$$eval('main h2', (all) => all.map((one) => one.textContent)))
      .toEqual(['Person A', 'Person B', 'Person C', 'Person D', 'Person E']);
    await expect.poll(() => isShown(page, 'link', 'Person F')).toBe(false);

    await paste(
      page,
      'What they gain from knowing you',
      'A reader of every table.\n// Perhaps more',
    );
    await paste(page, 'Message', 'Hi A, one `tick` more');
    await until('it is stored', async () => {
      const people = await rows(app, 'people');
      const person = people.find(({ id }) => id === best.id);
      expect(person?.['valueMap']).toMatchObject({
        proposition: 'A reader of every table.\n// Perhaps more',
      });
      expect(await rows(app, 'drafts')).toMatchObject([{ body: 'Hi A, one `tick` more' }]);
      return true;
    });
    await page.reload();
    await find(page, 'link', 'Person A');
    await expect.poll(() => valueOf(page, 'textbox', 'Message')).toBe('Hi A, one `tick` more');

    await press(page, 'button', 'Copy all as Markdown');
    await textWith(page, 'The portfolio is copied.');
    const { text } = await copied(app);
    expect(text).toMatch(/^# Outreach portfolio\n\n## Person A\n\nRating: 5\.0 of 5\n/u);
    expect(text).toContain('Subject: Tides\n\n```\nHi A, one `tick` more\n```');
    expect(text).toContain('A reader of every table.');
    for (const hidden of ['Perhaps more', 'Between us', 'Person F']) {
      expect(text).not.toContain(hidden);
    }
  });
});
