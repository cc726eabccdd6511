import { describe, expect } from 'vitest';
import { expectUnharmed } from './journeys/hostile.ts';
import { saveFromMenu } from './journeys/save-lead.ts';
import { startSession } from './journeys/session.ts';
import { find, press, textWith } from './support/find.ts';
import { practice } from './support/practice.ts';
import { openBoard, openPanel, openPopup } from './support/surfaces.ts';
import { test } from './support/test.ts';

const ATTACK = '<img src=x onerror=alert(1)><b>Juno</b> {{7*7}} ${7*7}';

describe('a page with a hostile title', () => {
  test('is text on every surface, and runs nowhere', async ({ app }) => {
    const target = practice('hostile');
    const saved = await saveFromMenu(app, target);
    expect(saved.sources[0]).toMatchObject({ url: target.url });
    expect(saved.sources[0]?.title).toContain('<img src=x onerror=');
    // What reorders the letters around it is no part of a name.
    expect(JSON.stringify(saved)).not.toContain('\u202E');

    const page = await app.open(target.url);
    const popup = await openPopup(app, page);
    await textWith(popup, saved.name);
    const board = await openBoard(app, `/people/${saved.id}`);
    await find(board, 'heading', saved.name);
    const list = await openBoard(app, '/people');
    await textWith(list, saved.name);
    for (const surface of [page, board, list]) await expectUnharmed(surface);
  });

  test('nor does a selection that is markup', async ({ app }) => {
    const saved = await saveFromMenu(app, practice('speaker'), { selectionText: ATTACK });
    expect(saved.name).toBe(ATTACK);
    const board = await openBoard(app, `/people/${saved.id}`);
    await find(board, 'heading', ATTACK.replaceAll('"', ''));
    await expectUnharmed(board);

    const page = await app.open(practice('speaker').url);
    const panel = await openPanel(app, page);
    await startSession(panel, ATTACK, '15 min');
    await press(panel, 'button', 'End session');
    await find(panel, 'region', 'Recap');
    await textWith(panel, '7*7');
    await expectUnharmed(panel);
  });
});
