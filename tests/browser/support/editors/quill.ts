import Quill1 from 'quill';
import Quill2 from 'quill2';
import { within, type Editor } from './editor';

/** Slack's box: a Quill 1 editor within the elements that name it. */
export function quill(place: ParentNode & Node, text: string): Editor {
  const box = within(place);
  box.dataset.qa = 'message_input_container';
  box.innerHTML = '<div data-qa="message_input" data-channel-id="D01NGOZI"></div>';
  return quillIn(Quill1, box.firstElementChild!, text);
}

export function quill2(place: ParentNode & Node, text: string): Editor {
  return quillIn(Quill2 as unknown as typeof Quill1, within(place), text);
}

function quillIn(Quill: typeof Quill1, container: Element, text: string): Editor {
  const editor = new Quill(container, {});
  // Quill ends every text with a line end of its own.
  editor.setText(text, 'silent');
  editor.history.clear();
  editor.root.style.whiteSpace = 'pre-wrap';
  return { composer: editor.root, own: container, model: () => editor.getText().slice(0, -1) };
}
