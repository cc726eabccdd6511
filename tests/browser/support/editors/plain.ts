import { composerText } from '@/lib/composers/text';
import { within, type Editor } from './editor';

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

/** Without a model of its own an editor's text is what it shows. */
function plain(composer: HTMLElement): Editor {
  return { composer, own: composer, model: () => composerText(composer) };
}

export function textarea(place: ParentNode & Node, text: string): Editor {
  const composer = document.createElement('textarea');
  composer.value = text;
  place.append(composer);
  return plain(composer);
}

export function input(place: ParentNode & Node, text: string): Editor {
  const composer = document.createElement('input');
  composer.value = text;
  place.append(composer);
  return plain(composer);
}

/** A bare editable element, filled as Chromium does when one types: the first line has no element of its own. */
export function bare(place: ParentNode & Node, text: string): Editor {
  const composer = within(place);
  composer.contentEditable = 'true';
  const [first = '', ...others] = text.split('\n');
  composer.append(first, ...paragraphs(others, 'div'));
  return plain(composer);
}

/** LinkedIn's message box: a form, the paragraphs, a placeholder beside them, a button to send. */
export function linkedinBox(place: ParentNode & Node, text: string): Editor {
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
  return plain(composer);
}
