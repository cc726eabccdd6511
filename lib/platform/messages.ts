import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Change } from '@/lib/data/change';
import { browser } from './browser';

/** Every message between the extension's own contexts, with its data. */
interface Protocol {
  /** Background to pages: a gesture outside them did something worth a toast. */
  notice: Notice;
  /** Pages to background: a session began, paused, moved or ended. */
  sessionChanged: null;
  /** Pages to background: something in the store changed, so other things may be due. */
  recordChanged: null;
}

interface Notice {
  says: string;
  /** What "Undo" takes back. */
  undo: Change[];
  /** Whom it is about, to be shown for correction. */
  personId: string | null;
}

const { onMessage, sendMessage } =
  defineExtensionMessaging<Record<string, (data: unknown) => void>>();

/** Listens for one kind of message, from the extension's own pages and worker only; returns how to stop. */
export function receive<K extends keyof Protocol>(
  type: K,
  handler: (data: Protocol[K]) => void,
): () => void {
  return onMessage(type, ({ data, sender }) => {
    if (!isOurs(sender))
      throw new Error('Refused: this message did not come from Boardside itself.');
    handler(data as Protocol[K]);
  });
}

/** Sends to whoever listens; that nobody does is no error. */
export async function tell<K extends keyof Protocol>(type: K, data: Protocol[K]): Promise<void> {
  try {
    await sendMessage(type as string, data);
  } catch (error) {
    if (!/receiving end does not exist|message port closed|no response/iu.test(String(error)))
      throw error;
  }
}

/** Another extension has another id; a page or a script inside one has an address outside ours. */
export function isOurs(sender: { id?: string | undefined; url?: string | undefined }): boolean {
  return (
    sender.id === browser.runtime.id &&
    (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false)
  );
}
