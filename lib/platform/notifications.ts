import { browser } from './browser';

/** Notices of the browser, with a permission that is asked for when they are switched on. */

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether notices may be shown now. The user may take that back at any time, from the system too. */
export async function mayNotify(): Promise<boolean> {
  if (!(await browser.permissions.contains(PERMISSION))) return false;
  const { getPermissionLevel } = api();
  return getPermissionLevel === undefined || (await getPermissionLevel()) === 'granted';
}

/** Asks the user; must be the first thing a gesture's handler does. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Calls back when the permission is given or taken back, wherever that was done; returns how to stop. */
export function onMayNotifyChanged(listener: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const heard = (changed: { permissions?: string[] }) => {
    if (changed.permissions?.includes('notifications')) listener();
  };
  onAdded.addListener(heard);
  onRemoved.addListener(heard);
  return () => {
    onAdded.removeListener(heard);
    onRemoved.removeListener(heard);
  };
}

export interface Notification {
  /** Comes back when it is pressed; the same id replaces what is shown. */
  id: string;
  title: string;
  message: string;
  /** Two at the most; where the browser has no buttons (Firefox), a press on the whole is all there is. */
  buttons: string[];
}

export async function notify({ id, title, message, buttons }: Notification): Promise<void> {
  const titles = buttons.map((button) => ({ title: button }));
  const options = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
    // Firefox refuses what it does not know.
    ...(hasButtons() && titles.length > 0 && { buttons: titles }),
  };
  await browser.notifications.create(id, options);
}

/** The ids of what is shown now. An API that was there before its permission was taken back stays, and throws. */
export async function shownNotifications(): Promise<string[]> {
  if (!browser.notifications?.getAll || !(await browser.permissions.contains(PERMISSION)))
    return [];
  return Object.keys(await browser.notifications.getAll());
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/**
 * Calls back with the id when one is pressed, and with the button's number
 * (null: the whole of it). Answers whether there is anything to listen to:
 * without the permission there is not.
 */
export function onNotification(listener: (id: string, button: number | null) => void): boolean {
  const { onClicked, onButtonClicked } = api();
  onClicked?.addListener((id) => listener(id, null));
  onButtonClicked?.addListener((id, button) => listener(id, button));
  return onClicked !== undefined;
}

function hasButtons(): boolean {
  return api().onButtonClicked !== undefined;
}

interface Heard<A extends unknown[]> {
  addListener(listener: (...given: A) => void): void;
}

/** The browser's API is not there at all while the permission is not, and is less in some. */
interface Api {
  getPermissionLevel?: () => Promise<string>;
  onClicked?: Heard<[id: string]>;
  onButtonClicked?: Heard<[id: string, button: number]>;
}

function api(): Api {
  const notifications: Api | undefined = browser.notifications;
  return notifications ?? {};
}
