import { describe, expect, it, vi } from 'vitest';
import { followPanelPlace, sendPanelTo, type PanelPlace } from '@/lib/platform/panel-place';
import { freshExtension, withApi } from '../support/extension';

freshExtension();
const NOTES: PanelPlace = { windowId: 3, place: '/session/1', newLineIn: '1' };

function panelIn(windowId: number) {
  withApi({ windows: { getCurrent: async () => ({ id: windowId }) } });
  const go = vi.fn<(place: PanelPlace) => void>();
  return { go, stop: followPanelPlace(go) };
}

/** Long enough for whatever was to be heard. */
const heard = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('sending the panel to a place', () => {
  it('reaches one that is open, once', async () => {
    const { go, stop } = panelIn(3);
    await sendPanelTo(NOTES);
    await vi.waitFor(() => expect(go).toHaveBeenCalledOnce());
    expect(go.mock.calls[0]?.[0]).toMatchObject(NOTES);
    stop();
  });

  it('reaches one that is only just opening, and no later one', async () => {
    await sendPanelTo({ ...NOTES, windowId: null });
    const first = panelIn(5);
    await vi.waitFor(() => expect(first.go).toHaveBeenCalledOnce());
    first.stop();
    const second = panelIn(5);
    await heard();
    expect(second.go).not.toHaveBeenCalled();
    second.stop();
  });

  it('does not reach the panel of another window', async () => {
    const { go, stop } = panelIn(4);
    await sendPanelTo(NOTES);
    await heard();
    expect(go).not.toHaveBeenCalled();
    stop();
  });

  it('is forgotten when no panel came', async () => {
    await sendPanelTo(NOTES);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
    const { go, stop } = panelIn(3);
    await heard();
    expect(go).not.toHaveBeenCalled();
    stop();
  });
});
