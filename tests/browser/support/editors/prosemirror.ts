import { Editor as Tiptap } from '@tiptap/core';
import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema, type Node as Doc } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';
import { within, type Editor } from './editor';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
    text: {},
  },
});

const linesOf = (doc: Doc) => doc.textBetween(0, doc.content.size, '\n');

/** ProseMirror with nothing but paragraphs. */
export function prosemirror(place: ParentNode & Node, text: string): Editor {
  const own = within(place);
  const paragraphs = text
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)]));
  const view = new EditorView(own, {
    state: EditorState.create({
      doc: schema.node('doc', null, paragraphs),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  return {
    composer: view.dom,
    own,
    model: () => linesOf(view.state.doc),
    end: () => view.destroy(),
  };
}

/** TipTap as it comes: with lists, headings and marks that grow from what is typed. */
export function tiptap(place: ParentNode & Node, text: string): Editor {
  const own = within(place);
  const editor = new Tiptap({
    element: own,
    extensions: [StarterKit],
    content: {
      type: 'doc',
      content: text.split('\n').map((line) => ({
        type: 'paragraph',
        content: line === '' ? [] : [{ type: 'text', text: line }],
      })),
    },
  });
  return {
    composer: editor.view.dom,
    own,
    model: () => linesOf(editor.state.doc),
    end: () => editor.destroy(),
  };
}
