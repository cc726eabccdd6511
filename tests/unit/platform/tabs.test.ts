import { describe, expect, it, vi } from 'vitest';
import { openBoard, openPanel } from '@/lib/platform/panel';
import { frontTab } from '@/lib/platform/tabs';
import { freshExtension, withApi } from '../support/extension';
import { fakeBrowser } from 'wxt/testing/fake-browser';

freshExtension();

describe('the tab in front', () => {
  const tabs = (...found: object[]) => withApi({ tabs: { query: async () => found } });

  it('is told with its address and title', async () => {
    tabs({ id: 4, url: 'https://example.org/', title: 'Ada' });
    expect(await frontTab()).toEqual({ id: 4, url: 'https://example.org/', title: 'Ada' });
    tabs({ id: 4, url: 'https://example.org/' });
    expect(await frontTab()).toMatchObject({ title: '' });
  });

  it.each([[[]], [[{ id: 4 }]], [[{ url: 'https://example.org/' }]]])(
    'is none where we may not see it: %j',
    async (found) => {
      tabs(...found);
      expect(await frontTab()).toBeNull();
    },
  );
});

describe('the panel', () => {
  it('is asked for in the first turn of the gesture', () => {
    const open = vi.fn<(where: object) => Promise<void>>(() => Promise.resolve());
    withApi({ sidePanel: { open } });
    void openPanel(3);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('is the sidebar where there is no side panel', () => {
    const open = vi.fn<() => Promise<void>>(() => Promise.resolve());
    withApi({ sidePanel: undefined, sidebarAction: { open } });
    void openPanel();
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('the board page', () => {
  const board = fakeBrowser.runtime.getURL('/board.html');
  function browserWith(contexts: object[] | null) {
    const [create, update, focus] = [
      vi.fn<(made: object) => void>(),
      vi.fn<(id: number, to: object) => void>(),
      vi.fn<(id: number, to: object) => void>(),
    ];
    withApi({
      tabs: { create, update },
      windows: { update: focus },
      runtime: { ...fakeBrowser.runtime, getContexts: contexts && (async () => contexts) },
    });
    return { create, update, focus };
  }

  it('opens in a new tab at the place that is asked for', async () => {
    const { create } = browserWith([
      { documentUrl: board.replace('board', 'popup'), tabId: 1, windowId: 1 },
    ]);
    await openBoard('/people');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${board}#/people` });
  });

  it('goes on in the tab that shows it already', async () => {
    const { create, update, focus } = browserWith([
      { documentUrl: `${board}#/board`, tabId: 5, windowId: 2 },
    ]);
    await openBoard('/people/1');
    expect(update).toHaveBeenCalledExactlyOnceWith(5, { url: `${board}#/people/1`, active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(2, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('opens where the browser can’t tell what is open', async () => {
    const { create } = browserWith(null);
    await openBoard('/board');
    expect(create).toHaveBeenCalledOnce();
  });
});
