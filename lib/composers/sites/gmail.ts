import { headingText, visible } from '../dom';
import { called, type Recipient, type Site } from './site';

/** The fields that every message being written has, shown or not, in a new window as in a reply. */
const FIELDS = 'input[name="subjectbox"], input[name="composeid"], [name="to"]';

/** Whom it goes to: the newer chips, the older ones, and the line that stands for them when it is folded. */
const CHIPS = '[data-hovercard-id*="@"], [email*="@"]';

/** Gmail, by attributes alone: its classes are short and change, its labels are in the reader's language. */
export const gmail: Site = {
  host: /^mail\.google\.com$/u,
  composers: [
    {
      // A new message in its window or full screen, and a reply within the conversation.
      channel: 'email',
      selector:
        'div[role="textbox"][contenteditable="true"][g_editable="true"], div.Am.editable[contenteditable="true"]',
      recipient: (box) => recipientsIn(windowOf(box)),
      subject(box) {
        // A reply has the field too, out of sight.
        const field = windowOf(box)?.querySelector<HTMLInputElement>('input[name="subjectbox"]');
        return field && visible(field) ? field : null;
      },
    },
  ],
};

/** The nearest part of the page around the box with the message's fields in it. */
function windowOf(box: Element): Element | null {
  let around = box.parentElement;
  while (around && !around.querySelector(FIELDS)) around = around.parentElement;
  return around;
}

function recipientsIn(around: Element | null): Recipient {
  const people = new Map<string, string>();
  for (const chip of around?.querySelectorAll(CHIPS) ?? []) {
    // Addresses in what is written, or quoted, are nobody's it goes to.
    if (chip.closest('[contenteditable="true"]')) continue;
    const address = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '';
    const name = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? headingText(chip);
    const known = people.get(address.toLowerCase());
    if (!known) people.set(address.toLowerCase(), name);
  }
  const emails = [...people.keys()];
  const names = [...people].map(([address, name]) => (name === '' ? address : name));
  return called(names, { emails, group: emails.length > 1 });
}
