import { basename } from 'node:path';
import { describe, expect } from 'vitest';
import {
  draftTo,
  insertExactly,
  LETTER,
  stopAndAsk,
  withComposer,
  writeTo,
} from '../e2e/journeys/insert.ts';
import { people, saveFromMenu } from '../e2e/journeys/save-lead.ts';
import { isShown, press, status, textWith } from '../e2e/support/find.ts';
import { visit } from '../e2e/support/practice.ts';
import { openPopup } from '../e2e/support/surfaces.ts';
import { test } from '../e2e/support/test.ts';
import { until } from '../e2e/support/until.ts';
import { badge, clickMenu } from '../e2e/support/worker.ts';
import { isThere, linkedin, linkedinPractice } from './fixtures.ts';

const pages = linkedin();
const profiles = pages.filter(([, page]) => page.slugKey !== undefined);
const composers = pages.filter(([, page]) => page.composer !== null);
const nobody = pages.filter(([, page]) => !page.single);
const bare = profiles.filter(([, page]) => page.composer === null);

describe.runIf(isThere)('LinkedIn', () => {
  for (const entry of profiles) {
    const [file, { name, slugKey }] = entry;
    test(`${basename(file)}: saves the person in front`, async ({ app }) => {
      const saved = await saveFromMenu(app, linkedinPractice(entry));
      expect(saved.name).toBe(name);
      expect(saved.linkKeys).toEqual([`linkedin:${slugKey}`]);
    });
  }

  for (const entry of composers) {
    const practice = withComposer(linkedinPractice(entry));
    const [file, { composer }] = entry;
    test(`${basename(file)}: takes the exact text and sends nothing`, async ({ app }) => {
      await insertExactly(app, practice, LETTER.slice(0, composer?.limit));
    });

    test(`${basename(file)}: stops and asks for anybody else`, async ({ app }) => {
      const page = await visit(app, practice);
      const popup = await openPopup(app, page);
      await writeTo(popup, 'Somebody Else', 'Not for you');
      await stopAndAsk(popup, page, practice.box);
    });
  }

  for (const [file, page] of nobody) {
    test(`${basename(file)}: is about nobody in particular`, async ({ app }) => {
      const shown = await visit(app, { file, url: page.url });
      await clickMenu(app, shown);
      await until('the mark says so', async () => (await badge(app)) === '?');
      expect(await people(app)).toEqual([]);
      const popup = await openPopup(app, shown);
      await textWith(popup, /nobody in particular/iu);
      expect(await isShown(popup, 'button', 'Save as mentor lead')).toBe(false);
    });
  }

  for (const entry of bare) {
    test(`${basename(entry[0])}: has no composer, so the message is copied`, async ({ app }) => {
      const practice = linkedinPractice(entry);
      const page = await visit(app, practice);
      const to = { name: practice.name ?? '', inFront: true, channel: 'LinkedIn message' };
      const popup = await draftTo(app, page, to, LETTER);
      await press(popup, 'button', 'Insert into page');
      await status(popup, /no message box.*copied/su);
    });
  }
});
