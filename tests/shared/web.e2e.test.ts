import { basename } from 'node:path';
import { describe, expect } from 'vitest';
import { expectUnharmed } from '../e2e/journeys/hostile.ts';
import { saveFromMenu } from '../e2e/journeys/save-lead.ts';
import { find, textWith } from '../e2e/support/find.ts';
import { visit } from '../e2e/support/practice.ts';
import { openBoard, openPopup } from '../e2e/support/surfaces.ts';
import { test } from '../e2e/support/test.ts';
import { isThere, web } from './fixtures.ts';

describe.runIf(isThere)('"Save as mentor lead" on other pages', () => {
  for (const [file, { url, gesture, must, mustNot }] of web()) {
    test(`${basename(file)}: saves the person and where they were found`, async ({ app }) => {
      const page = await visit(app, { file, url });
      const linkUrl = gesture.startsWith('link')
        ? await page.$eval('#target', (link) => (link as HTMLAnchorElement).href)
        : undefined;
      const saved = await saveFromMenu(
        app,
        { file, url },
        linkUrl === undefined ? {} : { linkUrl },
      );
      if (must.name !== undefined) expect(saved.name).toBe(must.name);
      if (must.email !== undefined) expect(saved.emails).toEqual([must.email]);
      expect(saved.sources[0]?.url).toBe(must.sourceUrl);
      for (const name of mustNot?.name ?? []) expect(saved.name).not.toBe(name);
      for (const email of mustNot?.email ?? []) expect(saved.emails).not.toContain(email);

      const popup = await openPopup(app, page);
      await textWith(popup, 'Person');
      await expectUnharmed(popup);
      const board = await openBoard(app, `/people/${saved.id}`);
      await find(board, 'heading', saved.name);
      for (const surface of [page, board]) await expectUnharmed(surface);
    });
  }
});
