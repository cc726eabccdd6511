import { EditorSelection, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';
import { continuation } from '@/lib/sessions/notes/typing';

const STEP = '  ';
const ITEM = /^(\s*)(?:[-+*]|\d{1,9}[.)]|\[[ xX]?\])\s/u;

/** Where Enter began a list item by itself, until something else is typed. */
const begun = StateEffect.define<{ from: number; to: number }>();
const beginning = StateField.define<{ from: number; to: number } | null>({
  create: () => null,
  update(value, { effects, docChanged, selection }) {
    const effect = effects.find((one) => one.is(begun));
    if (effect) return effect.value;
    return docChanged || selection ? null : value;
  },
});

/** Enter goes on with the list; on an item without words it ends it. */
export const continueList: Command = (view) => {
  const { state } = view;
  const { main, ranges } = state.selection;
  if (state.readOnly || ranges.length > 1 || !main.empty) return false;
  const line = state.doc.lineAt(main.head);
  const before = line.text.slice(0, main.head - line.from);
  const next = continuation(before);
  const after = line.text.slice(before.length);
  if (next === '' || (next === null && after.trim() !== '')) return false;
  if (next === null) {
    view.dispatch({ changes: { from: line.from, to: line.to }, userEvent: 'input' });
    return true;
  }
  const rest = after.length - after.trimStart().length;
  const from = main.head + state.lineBreak.length;
  const to = from + next.length;
  view.dispatch({
    changes: { from: main.head, to: main.head + rest, insert: state.lineBreak + next },
    selection: EditorSelection.cursor(to),
    effects: /\S/u.test(next) ? begun.of({ from, to }) : [],
    scrollIntoView: true,
    userEvent: 'input',
  });
  return true;
};

/** A mark typed where the list went on by itself takes the item's place: after an action may come an advice. */
export function marksReplaceItems(): Extension {
  return [
    beginning,
    EditorView.inputHandler.of((view, from, to, text) => {
      const item = view.state.field(beginning);
      if (!item || from !== item.to || to !== item.to || !/^[!?>*[/-]$/u.test(text)) return false;
      const start =
        item.from + (/^\s*/u.exec(view.state.sliceDoc(item.from, item.to))?.[0].length ?? 0);
      view.dispatch({
        changes: { from: start, to: item.to, insert: text },
        selection: EditorSelection.cursor(start + text.length),
        userEvent: 'input.type',
      });
      return true;
    }),
  ];
}

/** Tab within a list; anywhere else it leaves the notes, as in any field. */
export const indentItem: Command = (view) =>
  shift(view, (line) => line.length > 0 && { insert: STEP, to: 0 });

export const outdentItem: Command = (view) =>
  shift(view, (line) => {
    const indent = /^(?:\t| {1,2})/u.exec(line)?.[0].length ?? 0;
    return indent > 0 && { insert: '', to: indent };
  });

function shift(
  view: EditorView,
  change: (line: string) => { insert: string; to: number } | false,
): boolean {
  const { state } = view;
  const lines = selectedLines(view);
  if (state.readOnly || !lines.every(({ text }) => ITEM.test(text))) return false;
  const changes = lines.flatMap(({ from, text }) => {
    const edit = change(text);
    return edit ? [{ from, to: from + edit.to, insert: edit.insert }] : [];
  });
  if (changes.length === 0) return false;
  view.dispatch({ changes, userEvent: 'input.indent' });
  return true;
}

/** The lines that the selection touches. */
export function selectedLines({ state }: EditorView) {
  const { from, to } = state.selection.main;
  const [first, last] = [state.doc.lineAt(from).number, state.doc.lineAt(to).number];
  return Array.from({ length: last - first + 1 }, (_, index) => state.doc.line(first + index));
}
