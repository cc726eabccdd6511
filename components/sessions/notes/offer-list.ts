import type { EditorView, Tooltip } from '@codemirror/view';
import type { Offering } from './completion';

/** The list under the caret; the focus stays in the notes. */
export function offerList(
  { from, offers, chosen }: Offering,
  accept: (view: EditorView, at: number) => void,
): Tooltip {
  return {
    pos: from,
    create(view) {
      const dom = document.createElement('div');
      dom.className = 'bs-offers';
      dom.id = 'notes-offers';
      dom.setAttribute('role', 'listbox');
      dom.setAttribute('aria-label', 'What it could be');
      dom.append(
        ...offers.map(({ word, hint }, at) => {
          const option = document.createElement('div');
          option.id = `notes-offer-${at}`;
          option.setAttribute('role', 'option');
          option.setAttribute('aria-selected', String(at === chosen));
          option.append(word);
          if (hint !== '') {
            const more = document.createElement('small');
            more.textContent = hint;
            option.append(' ', more);
          }
          // Before the press takes the caret away.
          option.addEventListener('mousedown', (event) => {
            event.preventDefault();
            accept(view, at);
          });
          return option;
        }),
      );
      return { dom };
    },
  };
}
