import { browser } from './browser';

export type BadgeTone = 'accent' | 'soon' | 'over' | 'muted';

const COLOURS: Record<BadgeTone, string> = {
  accent: '#2f6f5e',
  soon: '#9a6200',
  over: '#b3261e',
  muted: '#5c6470',
};

/** A few characters on the toolbar button; an empty text removes them. */
export async function setBadge(text: string, tone: BadgeTone, title: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[tone] });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}

const SHOWN_MS = 2_500;

/** What the mark that is shown now stands over; several marks in a row stand over the same. */
let covered: ReturnType<typeof readBadge> | null = null;
let flashes = 0;

/** Shows a mark for a moment and then puts back what stood there. */
export async function flashBadge(text: string, tone: BadgeTone): Promise<void> {
  covered ??= readBadge();
  const before = await covered;
  flashes += 1;
  const turn = flashes;
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: COLOURS[tone] });
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  if (turn !== flashes) return;
  covered = null;
  if ((await browser.action.getBadgeText({})) !== text) return;
  await browser.action.setBadgeText({ text: before.text });
  await browser.action.setBadgeBackgroundColor({ color: before.color });
}

async function readBadge() {
  return {
    text: await browser.action.getBadgeText({}),
    color: await browser.action.getBadgeBackgroundColor({}),
  };
}
