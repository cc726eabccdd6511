import Quill from 'quill';

/** An editor on the page: where text goes, and the part of the page that is its own. */
interface Editor {
  composer: HTMLElement;
  own: Element;
  /** The text as the editor itself knows it, where it keeps a model. */
  model?: () => string;
}

/** Builds an editor that holds `text` at the end of `place`. */
export type BuildEditor = (place: ParentNode & Node, text: string) => Editor;

/** An element for every line, as editors keep them: an empty one is held open by a `<br>`. */
function paragraphs(lines: string[], tag: 'p' | 'div'): HTMLElement[] {
  return lines.map((line) => {
    const paragraph = document.createElement(tag);
    // A space at an end would not be shown: editors write a hard one.
    paragraph.append(
      line === '' ? document.createElement('br') : line.replace(/^ | $/gu, '\u00A0'),
    );
    return paragraph;
  });
}

export const textarea: BuildEditor = (place, text) => {
  const composer = document.createElement('textarea');
  composer.value = text;
  place.append(composer);
  return { composer, own: composer };
};

export const input: BuildEditor = (place, text) => {
  const composer = document.createElement('input');
  composer.value = text;
  place.append(composer);
  return { composer, own: composer };
};

/** A bare editable element, filled as Chromium does when one types: the first line has no element of its own. */
export const bare: BuildEditor = (place, text) => {
  const composer = document.createElement('div');
  composer.contentEditable = 'true';
  composer.style.whiteSpace = 'pre-wrap';
  const [first = '', ...others] = text.split('\n');
  composer.append(first, ...paragraphs(others, 'div'));
  place.append(composer);
  return { composer, own: composer };
};

/** LinkedIn's message box: a form, the paragraphs, a placeholder beside them, a button to send. */
export const linkedinBox: BuildEditor = (place, text) => {
  const form = document.createElement('form');
  form.className = 'msg-form';
  form.innerHTML = `
    <div class="msg-form__msg-content-container">
      <div class="msg-form__contenteditable" contenteditable="true" role="textbox"
        aria-multiline="true" aria-label="Write a message…"></div>
      <div class="msg-form__placeholder" data-placeholder="Write a message…"></div>
    </div>
    <button type="submit" class="msg-form__send-button">Send</button>`;
  const composer = form.querySelector<HTMLElement>('.msg-form__contenteditable')!;
  composer.append(...paragraphs(text.split('\n'), 'p'));
  place.append(form);
  return { composer, own: composer };
};

/** Slack's box: a Quill editor within the elements that name it. */
export const quill: BuildEditor = (place, text) => {
  const box = document.createElement('div');
  box.dataset.qa = 'message_input_container';
  box.innerHTML = '<div data-qa="message_input" data-channel-id="D01NGOZI"></div>';
  place.append(box);
  const container = box.firstElementChild!;
  const editor = new Quill(container, {});
  // Quill ends every text with a line end of its own.
  editor.setText(text, 'silent');
  editor.history.clear();
  // As its style sheet has it, which does not reach into shadow roots.
  editor.root.style.whiteSpace = 'pre-wrap';
  return { composer: editor.root, own: container, model: () => editor.getText().slice(0, -1) };
};

/** Editors that keep a model of their own beside the DOM, known by these marks. */
export const MARKED = {
  Draft:
    '<div class="public-DraftEditor-content" contenteditable="true"><div data-block="true"><span data-text="true">kept</span></div></div>',
  Lexical:
    '<div data-lexical-editor="true" contenteditable="true"><p><span data-lexical-text="true">kept</span></p></div>',
  Slate:
    '<div data-slate-editor="true" contenteditable="true"><div data-slate-node="element"><span data-slate-string="true">kept</span></div></div>',
} as const;
