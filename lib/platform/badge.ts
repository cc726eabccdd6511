import { browser } from './browser';

export type BadgeTone = 'accent' | 'soon' | 'over' | 'muted';

const COLOURS: Record<BadgeTone, string> = {
  accent: '#2f6f5e',
  soon: '#9a6200',
  over: '#b3261e',
  muted: '#5c6470',
};

/** A few characters on the toolbar button; an empty text removes them. A mark that is shown for a moment stays for its moment. */
export async function setBadge(text: string, tone: BadgeTone, title: string): Promise<void> {
  if (covered) covered = Promise.resolve({ text, color: COLOURS[tone] });
  else await show({ text, color: COLOURS[tone] });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  await browser.action.setTitle({ title });
}

const SHOWN_MS = 2_500;

interface Shown {
  text: string;
  color: Parameters<typeof browser.action.setBadgeBackgroundColor>[0]['color'];
}

/** What the mark that is shown now stands over; several marks in a row stand over the same. */
let covered: Promise<Shown> | null = null;
let flashes = 0;

/** Shows a mark for a moment and then puts back what stood there, or what was to stand there since. */
export async function flashBadge(text: string, tone: BadgeTone): Promise<void> {
  covered ??= readBadge();
  await covered;
  flashes += 1;
  const turn = flashes;
  await show({ text, color: COLOURS[tone] });
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  if (turn !== flashes) return;
  const under = await covered;
  covered = null;
  await show(under);
}

async function show({ text, color }: Shown): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color });
}

async function readBadge(): Promise<Shown> {
  return {
    text: await browser.action.getBadgeText({}),
    color: await browser.action.getBadgeBackgroundColor({}),
  };
}
