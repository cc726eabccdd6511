import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { seconds } from './journeys/session.ts';
import {
  ada,
  clockWhen,
  MINUTE,
  openAt,
  openMore,
  running,
  session,
  stored,
} from './journeys/sessions.ts';
import { find, press, restOnUndo, textWith, valueOf } from './support/find.ts';
import { openAsTab } from './support/surfaces.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { badge } from './support/worker.ts';

/** Has the page's wall clock say another time, as after sleep or when somebody sets it. */
async function shiftWall(page: Page, byMs: number): Promise<void> {
  await page.evaluate((by) => {
    const real = Date.now;
    Date.now = () => real() + by;
    document.dispatchEvent(new Event('visibilitychange'));
  }, byMs);
}

/**
 * How far the shown time is from what is right, in seconds, at the moment when it changes.
 * To be polled: a machine that stops just then has the page draw late.
 */
async function error(page: Page, rightMs: (now: number) => number): Promise<number> {
  await find(page, 'timer', 'Time left');
  const { shown, now } = await page.evaluate(
    () =>
      new Promise<{ shown: string; now: number }>((resolve) => {
        const timer = document.querySelector('[role="timer"]');
        const change = new MutationObserver(() => {
          change.disconnect();
          resolve({ shown: timer?.textContent ?? '', now: Date.now() });
        });
        if (timer) change.observe(timer, { characterData: true, childList: true, subtree: true });
      }),
  );
  const seconds = shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return Math.abs(seconds - rightMs(now) / 1_000);
}

describe('the clock of a session', () => {
  test('is lengthened, shortened and moved, to the millisecond', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 8);
    const { startedAt } = talk.clock!;
    const panel = await openAt(app, talk, [person]);
    await openMore(panel);
    await press(panel, 'button', '+5 min');
    await clockWhen(app, talk.id, ({ plannedMs }) => plannedMs === 35 * MINUTE);
    await press(panel, 'button', '−5 min');
    await clockWhen(app, talk.id, ({ plannedMs }) => plannedMs === 30 * MINUTE);
    await press(panel, 'button', 'We began 5 min earlier');
    await restOnUndo(panel);
    await clockWhen(app, talk.id, (clock) => clock.startedAt === startedAt - 5 * MINUTE);
    await expect.poll(() => error(panel, (now) => startedAt + 25 * MINUTE - now)).toBeLessThan(1);
    await until('the badge follows', async () => /^1[67]m$/u.test(await badge(app)));
    await press(panel, 'button', 'Undo');
    await clockWhen(app, talk.id, (clock) => clock.startedAt === startedAt);
  });

  test('turns to the next part by key, and from within the notes, and back', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 8);
    const panel = await openAt(app, talk, [person]);
    const notes = await find(panel, 'textbox', 'Notes');
    await textWith(panel, /Core/u);
    await notes.focus();
    const before = Date.now();
    await panel.keyboard.down('Alt');
    await panel.keyboard.press('KeyN');
    await panel.keyboard.up('Alt');
    const { turns } = await clockWhen(app, talk.id, (clock) => clock.turns?.length === 1);
    expect(turns?.[0]?.segment).toBe(2);
    expect(turns?.[0]?.at).toBeGreaterThanOrEqual(before);
    expect(turns?.[0]?.at).toBeLessThanOrEqual(Date.now());
    expect(await valueOf(panel, 'textbox', 'Notes')).not.toContain('n');
    await textWith(panel, /Next steps/u);

    await (await find(panel, 'button', 'Pause')).focus();
    await panel.keyboard.press('n');
    await clockWhen(app, talk.id, (clock) => clock.turns?.at(-1)?.segment === 3);
    await until('there is no next segment', async () => {
      const next = await find(panel, 'button', 'Next segment');
      return next.evaluate((one) => one.matches(':disabled'));
    });
    await openMore(panel);
    await press(panel, 'button', 'Back to the segment before');
    await clockWhen(app, talk.id, (clock) => clock.turns?.at(-1)?.segment === 2);
  });

  test('is right within a second after half an hour of sleep, and says that it is over', async ({
    app,
  }) => {
    const person = ada();
    const talk = running(person.id, 8);
    const { startedAt, plannedMs } = talk.clock!;
    const panel = await openAt(app, talk, [person]);
    await find(panel, 'timer', 'Time left');
    await shiftWall(panel, 30 * MINUTE);
    await textWith(panel, /over/u);
    // The page's own clock has gone on by the half hour.
    const over = (now: number) => now - startedAt - plannedMs;
    await expect.poll(() => error(panel, over)).toBeLessThan(1);
    await expect
      .poll(() => panel.$eval('[role="status"][aria-label="Time"]', (one) => one.textContent))
      .toBe('The planned time is over.');
    await expect.poll(async () => (await stored(app, talk.id)).clock).toEqual(talk.clock);
  });

  test('goes on when the computer’s clock is set back, and stores by how much', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 8);
    const { startedAt, plannedMs } = talk.clock!;
    const panel = await openAt(app, talk, [person]);
    // It has looked at the computer's clock once it goes.
    const first = await seconds(panel);
    await until('the clock goes', async () => (await seconds(panel)) !== first);
    await shiftWall(panel, -10 * MINUTE);
    const { shifts } = await clockWhen(app, talk.id, (clock) => clock.shifts !== undefined);
    expect(shifts).toHaveLength(1);
    expect(Math.abs((shifts?.[0]?.byMs ?? 0) - 10 * MINUTE)).toBeLessThan(1_000);
    await expect
      .poll(() => error(panel, (now) => startedAt + plannedMs - now - 10 * MINUTE))
      .toBeLessThan(1);
  });

  test('is the same in two panels, whichever moves it', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 8);
    const one = await openAt(app, talk, [person]);
    const other = await openAsTab(app, `sidepanel.html#/session/${talk.id}`);
    await press(other, 'button', 'Pause');
    // Only a clock that stands shows what the other has to show as well.
    await find(other, 'button', 'Resume');
    const stood = await seconds(other);
    // A tab behind another one is not drawn, and so not looked at.
    await one.bringToFront();
    await find(one, 'button', 'Resume');
    await expect.poll(() => seconds(one)).toBe(stood);
    await press(one, 'button', 'Resume');
    await openMore(one);
    await press(one, 'button', '+5 min');
    const { startedAt, plannedMs, pauses } = await clockWhen(
      app,
      talk.id,
      (clock) => clock.plannedMs === 35 * MINUTE,
    );
    const stoodMs = (pauses[0]?.to ?? NaN) - (pauses[0]?.from ?? NaN);
    for (const panel of [one, other]) {
      await panel.bringToFront();
      await find(panel, 'button', 'Pause');
      await expect
        .poll(() => error(panel, (now) => startedAt + plannedMs + stoodMs - now))
        .toBeLessThan(1.5);
    }
  });

  test('says on the badge how long it is over', async ({ app }) => {
    const person = ada();
    const talk = running(person.id, 32, { segments: session(person.id).segments });
    const panel = await openAt(app, talk, [person]);
    await press(panel, 'button', 'Pause');
    await until('the badge is paused', async () => (await badge(app)) === 'II');
    await press(panel, 'button', 'Resume');
    await until('the badge says so', async () => (await badge(app)) === '-2m');
  });
});
