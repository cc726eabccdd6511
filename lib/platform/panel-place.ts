import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { browser } from './browser';

/** Where a gesture outside the panel wants it to go. */
const PlaceSchema = v.object({
  /** The window whose panel is meant; null means any. */
  windowId: v.nullable(v.number()),
  place: v.string(),
  /** A session in whose notes a new line is to be begun. */
  newLineIn: v.nullable(v.string()),
  at: v.number(),
});
export type PanelPlace = Omit<v.InferOutput<typeof PlaceSchema>, 'at'>;

/** A panel that opens much later was opened for something else. */
const FRESH_MS = 10_000;
const item = storage.defineItem<unknown>('session:panel-place');

/** Sends the panel to a place, be it open already or only just opening. */
export function sendPanelTo(place: PanelPlace): Promise<void> {
  return item.setValue({ ...place, at: Date.now() });
}

/** Follows where the panel of this window is sent; returns how to stop. */
export function followPanelPlace(go: (place: PanelPlace) => void): () => void {
  const take = async (stored: unknown) => {
    if (!v.is(PlaceSchema, stored) || Date.now() - stored.at > FRESH_MS) return;
    const { id } = await browser.windows.getCurrent();
    if (stored.windowId !== null && stored.windowId !== id) return;
    await item.removeValue();
    go(stored);
  };
  void item.getValue().then(take);
  return item.watch((stored) => void take(stored));
}
