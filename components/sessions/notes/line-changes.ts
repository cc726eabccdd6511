import type { EditorView } from '@codemirror/view';
import { edits } from '@/lib/sessions/notes/edits';
import { withMark, withPrivate } from '@/lib/sessions/notes/typing';
import type { TakeawayKind } from '@/lib/sessions/takeaway';
import { selectedLines } from './lists';

/** Changes the lines of the selection as little as can be, so that the caret stays with its words. */
export function changeLines(view: EditorView, change: (line: string) => string): boolean {
  if (view.state.readOnly) return false;
  const changes = selectedLines(view).flatMap(({ from, text }) =>
    edits(text, change(text)).map((edit) => ({
      from: from + edit.from,
      to: from + edit.to,
      insert: edit.insert,
    })),
  );
  if (changes.length === 0) return false;
  const set = view.state.changes(changes);
  // A caret at the place of a new mark goes on behind it.
  const selection = view.state.selection.map(set, 1);
  view.dispatch({ changes: set, selection, userEvent: 'input.mark', scrollIntoView: true });
  return true;
}

/** What the toolbar's buttons do: the mark is put at the start of the lines, or taken away. */
export function markLines(view: EditorView, mark: TakeawayKind | 'private'): void {
  changeLines(view, (line) => (mark === 'private' ? withPrivate(line) : withMark(line, mark)));
}
