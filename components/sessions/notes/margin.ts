import {
  RangeSet,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
  type Range,
} from '@codemirror/state';
import { gutter, GutterMarker, type EditorView } from '@codemirror/view';
import { readNotes } from '@/lib/sessions/notes/lines';
import { readMark } from '@/lib/sessions/notes/mark';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { tie } from '@/lib/sessions/takeaways-match';
import { isInNotes } from '@/lib/sessions/takeaways-status';
import { reading } from './marking';
import { sign, type SignName } from './signs';

/** A takeaway's sign beside its line, with the minute it was written at. */
class Sign extends GutterMarker {
  readonly takeaway: Takeaway;
  constructor(takeaway: Takeaway) {
    super();
    this.takeaway = takeaway;
  }
  override eq(other: Sign): boolean {
    const [a, b] = [this.takeaway, other.takeaway];
    const drawn = (one: Takeaway) => [one.id, one.kind, one.status, one.minute, one.private].join();
    return drawn(a) === drawn(b);
  }
  override toDOM(): Node {
    return row(sign(signOf(this.takeaway)), `${this.takeaway.minute}′`);
  }
}

/** A lock stands for the mark of a private one, as there is room for one sign. */
function signOf(takeaway: Takeaway): SignName {
  if (takeaway.private) return 'private';
  return takeaway.kind === 'action' && takeaway.status === 'done' ? 'done' : takeaway.kind;
}

/** Beside private lines that are no takeaways. */
class Lock extends GutterMarker {
  override eq(): boolean {
    return true;
  }
  override toDOM(): Node {
    return row(sign('private'));
  }
}
const LOCK = new Lock();

function row(...parts: (Node | string)[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parts);
  return fragment;
}

const setSigns = StateEffect.define<RangeSet<Sign>>();

const signs = StateField.define<RangeSet<Sign>>({
  create: () => RangeSet.empty,
  update(value, transaction) {
    const moved = value.map(transaction.changes);
    return transaction.effects.find((effect) => effect.is(setSigns))?.value ?? moved;
  },
});

export function margin(): Extension {
  return [
    signs,
    gutter({
      class: 'bs-margin',
      markers: (view) => view.state.field(signs),
      lineMarker: (view, { from, to }, others) => {
        const start = view.state.doc.sliceString(from, Math.min(to, from + 200));
        return others.length === 0 && readMark(start).private ? LOCK : null;
      },
      lineMarkerChange: (update) =>
        update.docChanged || update.startState.facet(reading) !== update.state.facet(reading),
    }),
  ];
}

/** Whether the signs that are shown are those of these takeaways, in this order: most keys change only words. */
export function areShown(state: EditorState, takeaways: readonly Takeaway[]): boolean {
  const wanted = takeaways.filter(isInNotes).map((takeaway) => new Sign(takeaway));
  const cursor = state.field(signs).iter();
  for (const sign of wanted) {
    if (!cursor.value?.eq(sign)) return false;
    cursor.next();
  }
  return cursor.value === null;
}

/** Puts the signs beside the lines as they stand now; the takeaways may be of a moment ago. */
export function showSigns(view: EditorView, takeaways: readonly Takeaway[]): void {
  const { state } = view;
  const how = state.facet(reading);
  if (!how) return;
  const lines = readNotes(state.doc.toString(), how.context);
  const found: Range<Sign>[] = tie(lines, takeaways.filter(isInNotes)).flatMap((takeaway, at) => {
    const number = (lines[at]?.number ?? 0) + 1;
    return takeaway ? [new Sign(takeaway).range(state.doc.line(number).from)] : [];
  });
  view.dispatch({ effects: setSigns.of(RangeSet.of(found, true)) });
}

/** Where a takeaway's line ends; null when it is not in the notes. */
export function lineEndOf(state: EditorState, id: string): number | null {
  const cursor = state.field(signs).iter();
  for (; cursor.value; cursor.next()) {
    if (cursor.value.takeaway.id === id) return state.doc.lineAt(cursor.from).to;
  }
  return null;
}
