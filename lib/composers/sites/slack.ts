import { headingText } from '../dom';
import { called, namesIn, pageInFront, type Site } from './site';

/** Slack's web client: every box is a Quill editor. Which conversation it is, the address says (D… is direct). */
export const slack: Site = {
  host: /^app\.slack\.com$/u,
  composers: [
    {
      // The main pane's box, and the open thread's. (Quill keeps a second editable element beside it, for pasting.)
      channel: 'slack',
      selector:
        '[data-qa="message_input"] [contenteditable="true"]:not(.ql-clipboard), [data-qa="texty_input"][contenteditable="true"]',
      // Changing a message that is sent, searching, a canvas.
      outside:
        '[data-qa="message_editor"], [data-feat="edit_composer"], [data-qa*="search"], [data-qa*="canvas"], .p-canvas',
      recipient(box) {
        const front = conversationIn(pageInFront().url);
        const id = box.closest('[data-channel-id]')?.getAttribute('data-channel-id') ?? front ?? '';
        // The head is the conversation's in front; a thread of another one (in the list of threads) has none here.
        const head =
          front === null || id === front
            ? document.querySelector('[data-qa="channel_name"], .p-view_header__member_name')
            : null;
        const names = namesIn(headingText(head));
        return called(names, { group: !id.startsWith('D') || names.length > 1 });
      },
    },
  ],
};

function conversationIn({ pathname }: URL): string | null {
  return /\/client\/[^/]+\/([CDG][A-Z0-9]{2,})/u.exec(pathname)?.[1] ?? null;
}
