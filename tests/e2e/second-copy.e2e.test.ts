import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WxtBrowser } from 'wxt/browser';
import { describe, expect } from 'vitest';
import { find, gone, press, textWith } from './support/find.ts';
import { openOver, someone } from './support/put.ts';
import { rows } from './support/store.ts';
import { openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { copyFollows } from './support/copy.ts';

declare const chrome: WxtBrowser;

describe('the second copy', () => {
  test('gives everything back when the browser has lost the store, and says so once', async ({
    app,
  }) => {
    const ada = someone('Ada Moreno');
    const page = await openOver(app, `/people/${ada.id}`, { people: [ada] });
    const notes = await find(page, 'textbox', 'Private notes');
    await notes.type('She ships compilers.');
    const typed = [{ id: ada.id, notes: 'She ships compilers.' }];
    await expect.poll(() => rows(app, 'people')).toMatchObject(typed);
    await copyFollows(app);
    const before = await rows(app, 'people');
    await app.restart('close', (profile) =>
      rmSync(join(profile, 'Default/IndexedDB'), { recursive: true }),
    );
    const again = await openBoard(app, `/people/${ada.id}`);
    await find(again, 'heading', 'Ada Moreno');
    await textWith(again, 'whole again');
    expect(await rows(app, 'people')).toEqual(before);
    await press(again, 'button', 'All right');
    await gone(again, 'button', 'All right');
    await again.reload();
    await find(again, 'heading', 'Ada Moreno');
    // The page has asked for it by now, and is answered first.
    expect(await again.evaluate(() => chrome.storage.local.get('mended'))).toEqual({});
    await gone(again, 'button', 'All right');
  });
});
