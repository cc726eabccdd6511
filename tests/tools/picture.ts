import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';

export type Theme = 'light' | 'dark';

export interface PictureOptions {
  /** False for the real popup, which has no tab to be brought forward. */
  front?: boolean;
  /** The whole page and not only what the window shows of it. */
  whole?: boolean;
  clip?: ScreenshotClip;
}

/** A picture of a page that has come to rest, as a PNG at one pixel per CSS pixel. */
export async function takePicture(
  page: Page,
  file: `${string}.png`,
  { front = true, whole = false, clip }: PictureOptions = {},
): Promise<void> {
  // A tab in the background paints nothing, and its picture would never come.
  if (front) await page.bringToFront();
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, ...(clip ? { clip } : { fullPage: whole }) });
}

/** Shows a page as it is in this theme, and without motion, which would be caught half-way. */
export async function dress(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
