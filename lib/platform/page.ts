import '@/lib/composers/door';
import {
  ComposersSchema,
  InsertResultSchema,
  type Composer,
  type InsertRequest,
  type InsertResult,
} from '@/lib/composers/report';
import * as v from 'valibot';
import { browser } from './browser';

/** A composer somewhere in a tab, and the frame it is in. */
export type PlacedComposer = Composer & { frameId: number };

/**
 * The composers of a tab, in all frames we may see. Throws when the page can't
 * be entered (a browser page, a store page, no permission for it).
 */
export async function lookAround(tabId: number): Promise<PlacedComposer[]> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: ['/composer.js'] });
  const frames = await browser.scripting.executeScript({
    target,
    func: () => globalThis.boardside?.look(),
  });
  return frames.flatMap(({ frameId, result }) => {
    // What comes from a page is checked here, once; a frame that answers nonsense has no composers.
    const composers = v.safeParse(ComposersSchema, result);
    return composers.success ? composers.output.map((composer) => ({ ...composer, frameId })) : [];
  });
}

/** Puts text into a composer found by the last `lookAround`. */
export async function insertInto(
  tabId: number,
  frameId: number,
  request: InsertRequest,
): Promise<InsertResult> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (wanted: InsertRequest) => globalThis.boardside?.insert(wanted),
    args: [request],
  });
  const result = v.safeParse(InsertResultSchema, answer?.result);
  return result.success ? result.output : { ok: false, why: 'gone' };
}

/** Takes our script's handle out of every frame again. A page that is gone needs no leaving. */
export async function leavePage(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.boardside?.leave(),
    })
    .catch(() => []);
}
