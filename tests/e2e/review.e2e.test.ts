import { describe, expect } from 'vitest';
import { findings, GOOD, openWriting, selected } from './journeys/outreach.ts';
import { choose } from './support/choose.ts';
import { find, gone, holds, paste, press, textWith, valueOf } from './support/find.ts';
import { someone } from './support/put.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const ADA = someone('Ada Moreno');
const SORRY = 'I am so sorry to bother you, please forgive me for writing.';
const FLAWED = GOOD.replace('Hi Ada', 'Hi Eda').replace('\n\nCould', `\n\n${SORRY} Could`);

describe('the review', () => {
  test('lists what to mend with its reason and source, and is silent when all is well', async ({
    app,
  }) => {
    const page = await openWriting(app, ADA);
    await choose(page, 'Channel', 'LinkedIn message');
    await until('a fresh message has gaps', async () =>
      (await findings(page)).includes('unfilled-placeholder stop'),
    );
    await paste(page, 'Message', GOOD);
    await gone(page, 'list', 'Review');
    await paste(page, 'Message', FLAWED);
    await find(page, 'list', 'Review');
    await expect
      .poll(() => findings(page))
      .toEqual(['wrong-name-in-greeting mend', 'over-apologetic mend']);
    await choose(page, 'Channel', 'E-mail');
    await paste(page, 'Subject', 'Quick question');
    await until('the subject is looked at too', async () =>
      (await findings(page)).includes('vague-subject mend'),
    );
    await paste(page, 'Message', GOOD);
    await until('only the subject is left to mend', async () =>
      (await findings(page))[0]?.startsWith('vague-subject'),
    );
    await press(page, 'button', 'Why?');
    await textWith(page, /one that could stand over anything is put off\. \(S4\)/u);
  });

  test('leads to the words it means, and mends them in one press', async ({ app }) => {
    const page = await openWriting(app, ADA);
    await choose(page, 'Channel', 'LinkedIn message');
    await paste(page, 'Message', FLAWED);
    await pressFinding(page, 'over-apologetic', 0);
    await expect.poll(() => selected(page)).toBe(SORRY);
    await pressFinding(page, 'over-apologetic', 1);
    await until(
      'it is mended',
      async () => !(await valueOf(page, 'textbox', 'Message')).includes('sorry'),
    );
    await until('it is read again', async () => (await findings(page)).length === 1);
    await pressFinding(page, 'wrong-name-in-greeting', 1);
    await gone(page, 'list', 'Review');
    await expect.poll(() => valueOf(page, 'textbox', 'Message')).toBe(GOOD);

    // What was mended can be taken back like anything typed.
    await page.focus('textarea');
    for (let times = 0; times < 2; times += 1) {
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyZ');
      await page.keyboard.up('Control');
    }
    await holds(page, 'textbox', 'Message', FLAWED);
  });
});

/** The finding itself is the first of its buttons, its fix the second. */
async function pressFinding(page: Parameters<typeof findings>[0], code: string, button: number) {
  // The list is drawn anew with every answer of the review: find and click belong together.
  await until(`the finding ${code} is pressed`, async () => {
    const buttons = await page.$$(`[aria-label="Review"] li[data-code="${code}"] button`);
    await buttons[button]?.click();
    return buttons[button];
  });
}
