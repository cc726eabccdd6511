import { headingText } from '../dom';
import { namesIn, NOBODY, type Site } from './site';

/**
 * LinkedIn, both renderings. Message boxes keep the class names of the older
 * app even inside the new one, where they live in `#interop-outlet`'s open
 * shadow root. Labels are in the reader's language, so only structure counts.
 */
export const linkedin: Site = {
  host: /(?:^|\.)linkedin\.com$/u,
  composers: [
    {
      // The invitation dialog's note. Its box tells the limit (200 or 300).
      channel: 'linkedin-note',
      selector: '.send-invite textarea[name="message"], textarea#custom-message',
      recipient(box) {
        const dialog = box.closest('[role="dialog"], .send-invite');
        // "Invite *Name* to connect": where the dialog names somebody, that is who gets it.
        const named = headingText(dialog?.querySelector('strong') ?? null);
        if (named) return { names: [named], profileUrl: null, group: false };
        return personOfPage();
      },
    },
    {
      // Overlay bubbles, and the full messaging page.
      channel: 'linkedin-message',
      selector: '.msg-form__contenteditable[contenteditable="true"]',
      recipient(box) {
        const bubble = box.closest('.msg-overlay-conversation-bubble');
        if (bubble)
          return fromHead(
            bubble,
            '.msg-overlay-bubble-header__title',
            '.msg-overlay-bubble-header__title a',
          );
        const thread = box.closest('.msg-convo-wrapper, .msg-thread, .msg__detail');
        return thread
          ? fromHead(thread, '.msg-entity-lockup__entity-title', 'a.msg-thread__link-to-profile')
          : NOBODY;
      },
    },
  ],
};

function fromHead(conversation: Element, title: string, profile: string) {
  const names = namesIn(headingText(conversation.querySelector(title)));
  const link = conversation.querySelector<HTMLAnchorElement>(profile);
  return { names, profileUrl: link?.href ?? null, group: names.length > 1 };
}

/** On a profile, or on the invitation's own address, the page is about one person. */
function personOfPage() {
  const onProfile = /^\/(?:mwlite\/)?in\/|^\/preload\/(?:search-)?custom-invite/u.test(
    location.pathname,
  );
  if (!onProfile) return NOBODY;
  const title = document.title.replace(/^\(\d+\+?\)\s*/u, '').split(/\s*\|\s*/u)[0] ?? '';
  const name = location.pathname.includes('/in/') && title !== 'LinkedIn' ? [title] : [];
  return { names: name, profileUrl: location.href, group: false };
}
