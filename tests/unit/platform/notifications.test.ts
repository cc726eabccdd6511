import { describe, expect, it, vi } from 'vitest';
import {
  mayNotify,
  notify,
  onMayNotifyChanged,
  onNotification,
  shownNotifications,
} from '@/lib/platform/notifications';
import { freshExtension, withApi } from '../support/extension';

freshExtension();

type Listener = (...given: unknown[]) => void;

/** Something of the browser's that can be listened to, and set off. */
function anEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    fire: (...given: unknown[]) => listeners.forEach((listener) => listener(...given)),
  };
}

describe('notices of the browser', () => {
  it.each([
    { granted: false, level: 'granted', may: false },
    { granted: true, level: 'granted', may: true },
    { granted: true, level: 'denied', may: false },
  ])('may be shown only where browser and system let them: %j', async ({ granted, level, may }) => {
    withApi({
      permissions: { contains: async () => granted },
      notifications: { getPermissionLevel: async () => level },
    });
    expect(await mayNotify()).toBe(may);
  });

  it('may be shown where the browser knows no such level, as Firefox', async () => {
    withApi({ permissions: { contains: async () => true }, notifications: {} });
    expect(await mayNotify()).toBe(true);
  });

  it('without the permission are none, and there is nothing to listen to', async () => {
    withApi({ notifications: undefined });
    expect(await shownNotifications()).toEqual([]);
    expect(onNotification(vi.fn<() => void>())).toBe(false);
  });

  it('are heard of when the permission is given or taken back, and of no other', () => {
    const [onAdded, onRemoved] = [anEvent(), anEvent()];
    withApi({ permissions: { onAdded, onRemoved } });
    const heard = vi.fn<() => void>();
    const stop = onMayNotifyChanged(heard);
    onAdded.fire({ permissions: ['notifications'] });
    onRemoved.fire({ permissions: ['notifications'] });
    onRemoved.fire({ permissions: [], origins: ['https://www.linkedin.com/*'] });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    onRemoved.fire({ permissions: ['notifications'] });
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('have buttons where the browser has them, and tell which was pressed', async () => {
    const [onClicked, onButtonClicked] = [anEvent(), anEvent()];
    const create = vi.fn<(id: string, options: object) => Promise<string>>(async (id) => id);
    withApi({ notifications: { onClicked, onButtonClicked, create } });
    const pressed = vi.fn<(id: string, button: number | null) => void>();
    expect(onNotification(pressed)).toBe(true);
    onClicked.fire('a');
    onButtonClicked.fire('a', 1);
    expect(pressed.mock.calls).toEqual([
      ['a', null],
      ['a', 1],
    ]);
    await notify({ id: 'a', title: 'Do it', message: 'Because', buttons: ['Done'] });
    expect(create.mock.calls[0]?.[1]).toMatchObject({ buttons: [{ title: 'Done' }] });
    withApi({ notifications: { onClicked, create } });
    await notify({ id: 'b', title: 'Do it', message: 'Because', buttons: ['Done'] });
    expect(create.mock.calls[1]?.[1]).not.toHaveProperty('buttons');
  });
});
