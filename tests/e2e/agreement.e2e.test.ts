import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Mentorship } from '../../lib/mentorships/mentorship.ts';
import { agreed, weekly } from './journeys/agreement.ts';
import { storedMentorship } from './journeys/mentorship-stored.ts';
import type { App } from './support/app.ts';
import { downloads, saved } from './support/downloads.ts';
import {
  find,
  focused,
  gone,
  holds,
  press,
  textWith,
  undoLatest,
  unfold,
  write,
} from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { test } from './support/test.ts';

describe('the agreement', () => {
  test('goes out as one page, without private notes', async ({ app }) => {
    const page = await openAgreement(app, { notes: 'She is tired of her team.' });
    await page.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      navigator.clipboard.write = async ([item]) => {
        for (const type of item?.types ?? []) kept.push(await (await item!.getType(type)).text());
      };
      navigator.clipboard.writeText = async (text) => void kept.push(text);
    });
    await press(page, 'button', 'Copy formatted');
    await textWith(page, 'The agreement is copied with its formatting.');
    await press(page, 'button', 'Copy agreement');
    await textWith(page, 'The agreement is copied.');
    const kept = await page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
    expect(kept.some((one) => one.includes('<h1>Mentorship agreement with Ada Moreno</h1>'))).toBe(
      true,
    );
    expect(kept.at(-1)).toContain('- **How often:** 30 minutes a week\n');
    const folder = await downloads(app);
    await press(page, 'button', 'Save as file');
    const { name, text } = await saved(folder);
    expect(name).toBe('2026-11-02 Agreement Ada Moreno.md');
    expect(text).toBe(kept.at(-1));
    expect(kept.join(' ')).not.toContain('tired');
  });

  test('is changed in place; the change becomes a version that can be read beside the first', async ({
    app,
  }) => {
    const page = await openAgreement(app);
    await press(page, 'button', 'Change: How often');
    await press(page, 'radio', '1 hour every 2 weeks for 3 months');
    // What changed is told above, and pushes down what is pressed next.
    await find(page, 'region', 'Changed terms');
    await press(page, 'button', 'Done');
    await press(page, 'button', 'Add: Hopes');
    await focused(page, 'textbox', 'Hopes');
    await page.keyboard.type('A calm release');
    await textWith(page, 'A calm release');
    await press(page, 'button', 'Done');
    await focused(page, 'button', 'Change: Hopes');
    await textWith(page, 'Changed since version 1');
    await write(page, 'Why', 'Half an hour was short');
    await storedMentorship(app, { proposal: { why: 'Half an hour was short' } });
    await page.reload();
    await holds(page, 'textbox', 'Why', 'Half an hour was short');
    await press(page, 'checkbox', 'Both of you said yes');
    await write(page, 'Note', 'On the phone');
    await storedMentorship(app, { proposal: { agreed: true, note: 'On the phone' } });
    await press(page, 'button', 'Keep as a new version');
    await gone(page, 'region', 'Changed terms');
    await storedMentorship(app, {
      versions: [
        { terms: { hopes: '' } },
        {
          why: 'Half an hour was short',
          agreed: true,
          note: 'On the phone',
          terms: { hopes: 'A calm release' },
        },
      ],
    });
    await unfold(page, 'Compare versions');
    const text = await textWith(page, '3 of 5 parts differ.');
    expect(text).toMatch(/How often\s+changed[^]*30 minutes a week[^]*1 hour every 2 weeks/u);
    expect(text).toMatch(/Hopes\s+added[^]*Nothing said[^]*A calm release/u);
    await undoLatest(page);
    await find(page, 'region', 'Changed terms');
  });

  test('takes changes back to the last version, and that back again', async ({ app }) => {
    const page = await openAgreement(app);
    await press(page, 'button', 'Change: What it is about');
    await write(page, 'What it is about', 'Something else');
    await storedMentorship(app, { terms: { direction: 'Something else' } });
    await textWith(page, 'Something else');
    await press(page, 'button', 'Done');
    await press(page, 'button', 'Take these changes back');
    await textWith(page, 'Storage that lasts');
    await gone(page, 'region', 'Changed terms');
    await undoLatest(page);
    await find(page, 'region', 'Changed terms');
    await textWith(page, 'Something else');
  });
});

async function openAgreement(app: App, given: Partial<Mentorship> = {}): Promise<Page> {
  const ada = someone('Ada Moreno', { stage: 'active' });
  const mentorship = agreed(ada.id, weekly(), given);
  const tables = { people: [ada], mentorships: [mentorship] };
  const page = await openOver(app, `/mentorships/${mentorship.id}/agreement`, tables);
  await find(page, 'heading', 'Agreement');
  return page;
}
