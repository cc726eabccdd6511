import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import './editor-styles';

export interface NotesEditorHandle {
  /** Takes in what the store holds now, unless this editor has the caret and so knows better. */
  receive(text: string): void;
  close(): void;
}

const look = EditorView.theme({
  '&': { height: '100%', fontSize: 'var(--text-l)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font)', lineHeight: '1.6', overflow: 'auto' },
  '.cm-content': { padding: 'var(--s3)', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 1px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
});

/** The notes' text field. `onType` hears every change that a person makes, with the whole text. */
export function createNotesEditor(
  host: HTMLElement,
  text: string,
  onType: (text: string) => void,
): NotesEditorHandle {
  let receiving = false;
  const view = new EditorView({
    parent: host,
    state: EditorState.create({
      doc: text,
      extensions: [
        look,
        history(),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': 'Notes', spellcheck: 'true', dir: 'auto' }),
        EditorView.perLineTextDirection.of(true),
        placeholder('What you hear, what you decide, what you will do'),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && !receiving) onType(update.state.doc.toString());
        }),
      ],
    }),
  });
  view.focus();
  return {
    receive(stored) {
      if (view.hasFocus || stored === view.state.doc.toString()) return;
      receiving = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: stored } });
      receiving = false;
    },
    close: () => view.destroy(),
  };
}
