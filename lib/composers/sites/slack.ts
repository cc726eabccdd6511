import { headingText } from '../dom';
import { namesIn, type Site } from './site';

/** Slack's web client: every box is a Quill editor. Which conversation it is, the address says (D… is direct). */
export const slack: Site = {
  host: /^app\.slack\.com$/u,
  composers: [
    {
      // The main pane's box, and the open thread's. (Quill keeps a second editable element beside it, for pasting.)
      channel: 'slack',
      selector:
        '[data-qa="message_input"] [contenteditable="true"]:not(.ql-clipboard), [data-qa="texty_input"][contenteditable="true"]',
      recipient(box) {
        const id =
          box.closest('[data-channel-id]')?.getAttribute('data-channel-id') ??
          /\/client\/[^/]+\/([CDG][A-Z0-9]{2,})/u.exec(location.pathname)?.[1] ??
          '';
        const head = document.querySelector(
          '[data-qa="channel_name"], .p-view_header__member_name',
        );
        const names = namesIn(headingText(head));
        return { names, profileUrl: null, group: !id.startsWith('D') || names.length > 1 };
      },
    },
  ],
};
