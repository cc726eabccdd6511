import { basename } from 'node:path';
import { describe } from 'vitest';
import {
  insertExactly,
  LETTER,
  stopAndAsk,
  withComposer,
  writeTo,
} from '../e2e/journeys/insert.ts';
import { boxOn } from '../e2e/support/composer.ts';
import { visit } from '../e2e/support/practice.ts';
import { openPopup } from '../e2e/support/surfaces.ts';
import { test } from '../e2e/support/test.ts';
import { isThere, slack, slackPractice } from './fixtures.ts';

const composers = slack().flatMap((entry) =>
  entry[1].composers.map((composer) => ({ entry, ...composer })),
);

describe.runIf(isThere)('Slack', () => {
  for (const { entry, selector, recipient } of composers) {
    const practice = slackPractice(entry, selector);
    const title = `${basename(practice.file)}, ${selector}`;
    if (recipient !== null) {
      test(`${title}: takes the exact text and sends nothing`, async ({ app }) => {
        await insertExactly(app, withComposer(practice), LETTER);
      });
    }

    test(`${title}: stops and asks for anybody it is not with`, async ({ app }) => {
      const page = await visit(app, practice);
      await (await boxOn(page, selector)).click();
      const popup = await openPopup(app, page);
      await writeTo(popup, 'Somebody Else', 'Not for you');
      await stopAndAsk(popup, page, selector);
    });
  }
});
