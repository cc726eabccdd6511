import { history } from '@codemirror/commands';
import { Annotation, Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, placeholder } from '@codemirror/view';
import { edits } from '@/lib/sessions/notes/edits';
import type { Takeaway, TakeawayKind } from '@/lib/sessions/takeaway';
import { completion, type Lookup } from './completion';
import { keys } from './keys';
import { markLines } from './line-changes';
import { marksReplaceItems } from './lists';
import { look } from './look';
import { areShown, lineEndOf, margin, showSigns } from './margin';
import { marking, reading, type Reading } from './marking';
import { pasteAsText } from './paste';

export interface NotesEditorHandle {
  /** Shows this text by the smallest changes, so that the caret stays with its words. */
  show: (text: string) => void;
  read: (reading: Reading) => void;
  takeaways: (takeaways: readonly Takeaway[]) => void;
  /** Marks the lines of the selection, or takes the mark away. */
  mark: (mark: TakeawayKind | 'private') => void;
  caret: (at: number) => void;
  /** Puts the caret at the end of a takeaway's line. */
  goTo: (takeawayId: string) => void;
  /** Puts the caret at a new line at the end, behind what is typed there already. */
  newLine: (typed?: string) => void;
  close: () => void;
}

export interface NotesEditorOptions {
  host: HTMLElement;
  text: string;
  reading: Reading;
  /** Hears every change that a person makes, with the whole text. */
  onType: (text: string) => void;
  /** The line that the caret is in. */
  onLine: (line: string) => void;
  lookup: Lookup;
  /** The id of a hint for who can't see the editor. */
  describedBy: string;
  focus: boolean;
}

const received = Annotation.define<boolean>();

/** The notes' text field: plain text with its marks shown, and nothing hidden but what is veiled. */
export function createNotesEditor(options: NotesEditorOptions): NotesEditorHandle {
  const context = new Compartment();
  const view = new EditorView({
    parent: options.host,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        look,
        history(),
        context.of(reading.of(options.reading)),
        completion(options.lookup),
        keys(),
        marksReplaceItems(),
        pasteAsText(),
        margin(),
        marking(),
        EditorView.lineWrapping,
        EditorView.perLineTextDirection.of(true),
        EditorView.contentAttributes.of({
          'aria-label': 'Notes',
          'aria-describedby': options.describedBy,
          // What scrolls must be reachable by keyboard; checkers do not know that such an editor is.
          tabindex: '0',
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
          dir: 'auto',
        }),
        placeholder('What you hear, what you decide, what you will do'),
        EditorView.updateListener.of(
          ({ docChanged, selectionSet, startState, state, transactions }) => {
            // A line begun or joined may have parted a sign from its own.
            if (startState.doc.lines !== state.doc.lines) signsLater();
            if (docChanged && !transactions.some((one) => one.annotation(received))) {
              options.onType(state.doc.toString());
            }
            if (docChanged || selectionSet) {
              options.onLine(state.doc.lineAt(state.selection.main.head).text);
            }
          },
        ),
      ],
    }),
  });
  if (options.focus) view.focus();
  let signed: readonly Takeaway[] = [];
  let signsDue: number | undefined;
  function signsLater(): void {
    signsDue ??= requestIdleCallback(
      () => {
        signsDue = undefined;
        showSigns(view, signed);
      },
      { timeout: 300 },
    );
  }
  const close = () => {
    if (signsDue !== undefined) cancelIdleCallback(signsDue);
    view.destroy();
  };

  const caret = (at: number) => {
    view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    view.focus();
  };

  return {
    show(text) {
      // The editor knows one way to end a line.
      const changes = edits(view.state.doc.toString(), text.replace(/\r\n?/gu, '\n'));
      // Not to be undone here: they are another's words.
      const annotations = [received.of(true), Transaction.addToHistory.of(false)];
      if (changes.length > 0) view.dispatch({ changes, annotations });
    },
    read: (next) => view.dispatch({ effects: context.reconfigure(reading.of(next)) }),
    takeaways(takeaways) {
      signed = takeaways;
      if (!areShown(view.state, takeaways)) signsLater();
    },
    mark(mark) {
      markLines(view, mark);
      view.focus();
    },
    caret,
    goTo(id) {
      const at = lineEndOf(view.state, id);
      if (at === null) view.focus();
      else caret(at);
    },
    newLine(typed = '') {
      const { doc } = view.state;
      const insert = (doc.line(doc.lines).text.trim() === '' ? '' : '\n') + typed;
      view.dispatch({
        changes: { from: doc.length, insert },
        selection: { anchor: doc.length + insert.length },
        scrollIntoView: true,
      });
      view.focus();
    },
    close,
  };
}
