import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import type { Session } from '../../lib/sessions/session.ts';
import { ada, openAt, stored } from './journeys/sessions.ts';
import { ended, takeaway } from './journeys/wrap-up.ts';
import { downloads, saved } from './support/downloads.ts';
import { find, press, textWith, undoLatest } from './support/find.ts';
import { fillStore, openOver } from './support/put.ts';
import { rows } from './support/store.ts';
import { openAsTab, openBoard } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const NOTES = '# Tides\n! Begin at low tide\n// [] keep to myself\n';

describe('the recap', () => {
  test('is copied as Markdown and as rich text, without private lines', async ({ app }) => {
    const person = ada();
    const panel = await openAt(app, ended(person.id, { notes: NOTES }), [person]);
    await find(panel, 'region', 'Recap');
    await panel.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      navigator.clipboard.write = async ([item]) => {
        for (const type of item?.types ?? []) kept.push(await (await item!.getType(type)).text());
      };
      navigator.clipboard.writeText = async (text) => void kept.push(text);
    });
    await press(panel, 'button', 'Copy formatted');
    await textWith(panel, 'copied with its formatting');
    await press(panel, 'button', 'Copy recap');
    await textWith(panel, 'The recap is copied.');
    const copied = await panel.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
    expect(copied.some((one) => one.includes('<h1>Session with Ada Moreno</h1>'))).toBe(true);
    expect(copied.at(-1)).toMatch(/^# Session with Ada Moreno\n/u);
    expect(copied.join(' ')).not.toContain('keep to myself');
  });

  test('is saved with private lines only when asked', async ({ app }) => {
    const person = ada();
    const panel = await openAt(app, ended(person.id, { notes: NOTES }), [person]);
    const first = await downloads(app);
    await press(panel, 'button', 'Save as file');
    const plain = await saved(first);
    expect(plain.name).toMatch(/^\d{4}-\d\d-\d\d Ada Moreno\.md$/u);
    expect(plain.text).not.toContain('keep to myself');
    const other = await downloads(app);
    await press(panel, 'checkbox', 'With private lines');
    await press(panel, 'button', 'Save as file');
    expect((await saved(other)).text).toContain('keep to myself');
  });
});

describe('a session in a file', () => {
  test('goes out with everything and comes back in with nothing lost', async ({ app }) => {
    const person = ada();
    const talk = ended(person.id, { notes: NOTES });
    const takeaways = [takeaway(talk, 'keep to myself', { private: true })];
    await fillStore(app, { people: [person], sessions: [talk], takeaways });
    const panel = await openAsTab(app, `sidepanel.html#/session/${talk.id}`);
    const folder = await downloads(app);
    await press(panel, 'button', 'Save with everything');
    const { name } = await saved(folder);
    await press(panel, 'button', 'Remove');
    await until('it is gone', async () => (await rows(app, 'takeaways')).length === 0);

    const page = await openBoard(app, `/people/${person.id}`);
    const input = (await page.waitForSelector(
      'input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
    await find(page, 'group', 'What is in the file');
    await expect.poll(() => rows(app, 'sessions')).toEqual([]);
    await press(page, 'button', 'Read it in');
    await until('it is back', async () => (await rows(app, 'sessions')).length === 1);
    await expect.poll(() => stored(app, talk.id)).toEqual(talk);
    await expect.poll(() => rows(app, 'takeaways')).toEqual(takeaways);
    await undoLatest(page);
    await until(
      'it is taken back',
      async () => (await rows<Session>(app, 'sessions')).length === 0,
    );
    await expect.poll(() => rows(app, 'takeaways')).toEqual([]);
  });

  test('that can’t be read says so and changes nothing', async ({ app }) => {
    const person = ada();
    const page = await openOver(app, `/people/${person.id}`, { people: [person] });
    const folder = mkdtempSync(join(tmpdir(), 'boardside-files-'));
    const path = join(folder, 'newer.md');
    writeFileSync(path, '---\nboardside: 99\n---\n');
    const input = (await page.waitForSelector(
      'input[type="file"]',
    )) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await textWith(page, 'made by a newer Boardside');
    await press(page, 'button', 'Close');
    await expect.poll(() => rows(app, 'sessions')).toEqual([]);
  });
});
