import { headingText } from '../dom';
import { called, namesIn, NOBODY, pageInFront, type Recipient, type Site } from './site';

/** A bubble that is only its header bar. */
const MINIMISED =
  '.msg-overlay-conversation-bubble--is-minimized, [data-msg-overlay-conversation-bubble-is-minimized="true"]';

/** Where a conversation says whom it is with. */
const HEAD = '.msg-overlay-bubble-header, .msg-title-bar, header';

/** Its name there: overlay bubbles, the full messaging page. */
const TITLE = '.msg-overlay-bubble-header__title, .msg-entity-lockup__entity-title';

const PROFILE = 'a.msg-thread__link-to-profile, a[href*="/in/"]';

/** Whom a message that has no conversation yet goes to: chosen names, the card of the person one came from. */
const CHOSEN = '.artdeco-pill, [class*="typeahead__pill-text"], .msg-compose-form__recipient';
const CARD = '.profile-card-one-to-one__profile-link, .artdeco-entity-lockup__title';

/**
 * LinkedIn, both renderings. Message boxes keep the class names of the older
 * app even inside the new one, where they live in `#interop-outlet`'s open
 * shadow root or in a frame. Labels are in the reader's language, so only
 * structure counts. Comments and posts (TipTap, Quill) are none of ours.
 */
export const linkedin: Site = {
  host: /(?:^|\.)linkedin\.com$/u,
  composers: [
    {
      // The invitation's note: the dialog over a page, its own address, Sales Navigator's dialog.
      channel: 'linkedin-note',
      selector:
        '.send-invite textarea, textarea#custom-message, textarea#connect-cta-form__invitation, [role="dialog"] textarea[name="message"]',
      outside: '.compose-form, .thread-container, .message-overlay, #message-overlay, .msg-form',
      recipient(box) {
        const dialog = dialogOf(box);
        // "Invite *Name* to connect": where the dialog names somebody, that is who gets it.
        const named = [...(dialog?.querySelectorAll(`strong, ${SALES_NAME}`) ?? [])]
          .map((element) => headingText(element))
          .find((text) => text !== '' && !/\p{Nd}/u.test(text));
        return named ? called([named]) : personOfPage();
      },
      counter: dialogOf,
    },
    {
      // Overlay bubbles, the full messaging page, a new message; with a field for the subject it is an InMail.
      channel: (box) => (subjectIn(formOf(box)) ? 'inmail' : 'linkedin-message'),
      selector:
        '.msg-form__contenteditable[contenteditable]:not([contenteditable="false"]), .msg-form [role="textbox"][contenteditable]:not([contenteditable="false"]), .msg-form textarea.msg-form__textarea',
      outside: MINIMISED,
      recipient: (box) => {
        const conversation = box.closest(
          '.msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread, .msg__detail',
        );
        return conversation ? partnersIn(conversation) : NOBODY;
      },
      subject: (box) => subjectIn(formOf(box)),
      current: (box) => box.closest('.msg-overlay-conversation-bubble--is-active') !== null,
    },
    {
      // Sales Navigator: its inbox and the window over its pages.
      channel: (box) => (subjectIn(salesFormOf(box)) ? 'inmail' : 'linkedin-message'),
      selector:
        'textarea.compose-form__message-field, .compose-form textarea, .thread-container textarea, .message-overlay textarea, #message-overlay textarea',
      recipient: (box) => {
        const [first] = salesFormOf(box)?.querySelectorAll(SALES_NAME) ?? [];
        return called(namesIn(headingText(first ?? null)));
      },
      subject: (box) => subjectIn(salesFormOf(box)),
    },
  ],
};

const SALES_NAME = '[data-anonymize="person-name"]';

function dialogOf(box: Element): Element | null {
  return box.closest('[role="dialog"], dialog, .send-invite');
}

function formOf(box: Element): Element | null {
  return box.closest('.msg-form, form');
}

function salesFormOf(box: Element): Element | null {
  return box.closest('.thread-container, .message-overlay, #message-overlay, [role="dialog"]');
}

function subjectIn(form: Element | null): HTMLInputElement | null {
  const field = form?.querySelector(
    'input[name="subject"], input.msg-form__subject, .msg-form__subject input, input.compose-form__subject-field',
  );
  return field instanceof HTMLInputElement && field.type !== 'hidden' ? field : null;
}

function partnersIn(conversation: Element): Recipient {
  const head = conversation.querySelector(HEAD) ?? conversation;
  const title = conversation.querySelector(TITLE);
  const chosen = [...conversation.querySelectorAll(CHOSEN)].map((pill) => headingText(pill));
  if (chosen.length > 0) return called([...new Set(chosen)]);
  const links = [...head.querySelectorAll<HTMLAnchorElement>(PROFILE)];
  const profiles = new Set(links.map(({ href }) => href));
  const profileUrl = profiles.size === 1 ? (links[0]?.href ?? null) : null;
  const card = profileUrl === null ? conversation.querySelector(CARD) : null;
  // A link within the title holds the name alone, without the words on how the person is doing.
  const text = headingText(
    title?.querySelector('a[href*="/in/"]') ?? card ?? title ?? links[0] ?? null,
  );
  // Who has one profile is one person, whatever the name: "Ortega y Gasset".
  const names = namesIn(text, profileUrl === null ? document.documentElement.lang : null);
  const facepile = head.querySelector('[class*="facepile-grid--group"]') !== null;
  return called(names, { profileUrl, group: names.length > 1 || profiles.size > 1 || facepile });
}

/** On a profile, or on the invitation's own address, the page is about one person. */
function personOfPage(): Recipient {
  const own = /^\/preload\/(?:search-)?custom-invite/u.test(location.pathname);
  if (own) return called([], { profileUrl: location.href });
  const { url, title } = pageInFront();
  const profile = /^\/(?:mwlite\/)?in\//u.test(url.pathname);
  const invitation = /^\/preload\/(?:search-)?custom-invite/u.test(url.pathname);
  if (!profile && !invitation) return NOBODY;
  const name = title.replace(/^\(\d+\+?\)\s*/u, '').split(/\s*\|\s*/u)[0] ?? '';
  const named = profile && name !== '' && name !== 'LinkedIn';
  return called(named ? [name] : [], { profileUrl: url.href });
}
