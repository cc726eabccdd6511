import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import {
  actionRow,
  openNotes,
  sowSession,
  storedNotes,
  storedTakeaways,
  untilStored,
} from './journeys/notes.ts';
import { notesEditor, notesIn } from './journeys/session.ts';
import { find, focused, gone, isShown, press, textWith, unfold } from './support/find.ts';
import { practice, visit } from './support/practice.ts';
import { someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab, openPanel } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

describe('notes beside a call', () => {
  test('become takeaways as they are typed, each with the minute it was written at', async ({
    app,
  }) => {
    const page = await openNotes(app, { minutes: 12 });
    await page.keyboard.type('Opening\n! Measure first #tides\n[] Send the sketch @fri');
    await until('the takeaways are there', async () => (await storedTakeaways(app)).length === 2);
    await untilStored(app, 'Opening\n! Measure first #tides\n[] Send the sketch @fri');
    await until('they are whole', async () => {
      const [advice, action] = await storedTakeaways(app);
      return advice?.text === 'Measure first #tides' && action?.text === 'Send the sketch';
    });
    await expect.poll(() => storedTakeaways(app)).toMatchObject([{ minute: 12 }, { minute: 12 }]);
    await signed(page, 2, '12');
  });

  test('are typed without a toast, a dialog or a change of focus', async ({ app }) => {
    const page = await openNotes(app);
    await page.evaluate(() => {
      const seen = { toasts: 0, blurs: 0 };
      Object.assign(globalThis, { seen });
      document.querySelector('.cm-content')?.addEventListener('blur', () => (seen.blurs += 1));
      new MutationObserver(() => (seen.toasts += 1)).observe(
        document.querySelector('[role="status"]')!,
        { childList: true },
      );
    });
    await page.keyboard.type('[] one @ng\n! two\n? three #ti\n// four\n\n> five');
    await until('it is stored', async () => (await storedNotes(app))?.endsWith('five'));
    expect(await page.evaluate(() => (globalThis as { seen?: object }).seen)).toEqual({
      toasts: 0,
      blurs: 0,
    });
    await focused(page, 'textbox', 'Notes');
  });

  test('are marked by the toolbar, with the caret still in them', async ({ app }) => {
    const page = await openNotes(app);
    await page.keyboard.type('measure first');
    await press(page, 'button', 'Advice');
    await page.keyboard.type('!');
    await press(page, 'button', 'Private');
    await untilStored(app, '// ! measure first!');
    await focused(page, 'textbox', 'Notes');
  });

  test('show what is carried forward, done and set aside from there, with undo', async ({
    app,
  }) => {
    const person = someone('Ngozi Brightwater');
    const page = await openNotes(app, {
      person,
      takeaways: [
        actionRow(person.id, 'Send the diagram', { dueDay: '2026-11-18' }),
        actionRow(person.id, 'Introduce me', { owner: 'them', dueDay: '2026-12-01' }),
      ],
    });
    const text = await textWith(page, 'Send the diagram');
    expect(text).toMatch(/You, by 18 Nov[\s\S]*Ngozi Brightwater, by 1 Dec/u);
    await press(page, 'button', 'Done: Send the diagram');
    await gone(page, 'button', 'Done: Send the diagram');
    await press(page, 'button', 'Undo');
    await find(page, 'button', 'Done: Send the diagram');
    await press(page, 'button', 'Set aside: Introduce me');
    await gone(page, 'button', 'Done: Introduce me');
    const all = await rows<{ status: string }>(app, 'takeaways');
    expect(all.map(({ status }) => status).toSorted()).toEqual(['open', 'set-aside']);
  });

  test('list their takeaways, which lead to their lines and tick their boxes', async ({ app }) => {
    const page = await openNotes(app, { notes: 'a\n[] send it\nb\n! read it\nc' });
    await until('there are two', async () => (await storedTakeaways(app)).length === 2);
    await unfold(page, 'Takeaways');
    await press(page, 'button', 'Done: send it');
    await untilStored(app, 'a\n[x] send it\nb\n! read it\nc');
    await until('the notes show it', async () => (await notesIn(page)).includes('[x] send it'));
    // Each leads to where its sign is.
    await signed(page, 2);
    await press(page, 'button', 'read it');
    await page.keyboard.type('!');
    await untilStored(app, 'a\n[x] send it\nb\n! read it!\nc');
    await press(page, 'button', 'Trying it: read it!');
    await press(page, 'button', 'Dismiss');
    await until('it is tried', async () => (await storedTakeaways(app))[1]?.status === 'trying');
    await find(page, 'button', 'Tried it: read it!');
    await (await find(page, 'button', 'read it!')).focus();
    await page.keyboard.press('Delete');
    await gone(page, 'button', 'Set aside: read it!');
    await expect.poll(() => isShown(page, 'button', 'Take it up again: read it!')).toBe(true);
  });
});

describe('two panels on one session', () => {
  test('show the same within a second, and neither overwrites the other’s words', async ({
    app,
  }) => {
    const over = await visit(app, practice('ember'));
    const { place } = await sowSession(app, { notes: 'first\n\nlast' });
    const panel = await openPanel(app, over);
    await panel.evaluate((hash) => location.assign(hash), new URL(place, 'x://x').hash);
    const tab = await openAsTab(app, place);
    for (const page of [panel, tab]) await notesEditor(page);
    for (const [page, down] of [
      [tab, 'End'],
      [panel, 'Home'],
    ] as const) {
      await page.focus('.cm-content');
      await page.keyboard.down('Control');
      await page.keyboard.press(down);
      await page.keyboard.up('Control');
    }
    await panel.keyboard.press('End');
    const [one, two] = [
      ' panel words that go on and on',
      ' tab words, and more of them\n! an advice',
    ];
    // Both at once, each at a pace of its own.
    await Promise.all([
      panel.keyboard.type(one, { delay: 55 }),
      tab.keyboard.type(two, { delay: 40 }),
    ]);
    const typed = performance.now();
    const both = `first${one}\n\nlast${two}`;
    await until('both show the same', async () => {
      const shown = await Promise.all([notesIn(panel), notesIn(tab)]);
      return shown.every((notes) => notes === both);
    });
    expect(performance.now() - typed).toBeLessThan(1_000);
    await untilStored(app, both);
    // Its words follow within half a second.
    await expect
      .poll(() => storedTakeaways(app))
      .toMatchObject([{ kind: 'advice', text: 'an advice' }]);
    // The caret stayed with its words.
    await panel.keyboard.type('!');
    await untilStored(app, `first${one}!\n\nlast${two}`);
  });
});

/** Waits until so many takeaways (of this minute) have their sign in the margin. */
async function signed(page: Page, count: number, minute = ''): Promise<void> {
  await until(`the margin has ${count} signs`, async () => {
    const signs = await page.$$eval('.bs-margin .cm-gutterElement', (elements) =>
      // What only gives the margin its width is hidden.
      elements.flatMap((one) =>
        one.checkVisibility({ visibilityProperty: true }) ? one.textContent : [],
      ),
    );
    return signs.filter((sign) => sign.endsWith(`${minute}′`)).length === count;
  });
}
