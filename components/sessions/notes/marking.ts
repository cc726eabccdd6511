import { Facet, type Extension, type Range } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { readLine, type NoteContext } from '@/lib/sessions/notes/line';
import { linksIn } from './links';

/** What the lines are read against, and whether private ones are veiled. */
export interface Reading {
  context: NoteContext;
  veiled: boolean;
}

export const reading = Facet.define<Reading, Reading | null>({
  combine: (values) => values[0] ?? null,
});

/** Longer lines are shown as they are: nobody reads them, and looking for mentions takes time. */
const LONGEST = 4_000;

/** Letters that are written from right to left: their line decides for itself. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const OWN_WAY = Decoration.line({ attributes: { dir: 'auto' } });
const PRIVATE = Decoration.line({ class: 'bs-private' });
const style = (name: string) => Decoration.mark({ class: `bs-${name}` });
const [MARK, DONE, LINK] = [style('mark'), style('done'), style('link')];
const MENTIONS = {
  person: style('person'),
  owner: style('owner'),
  topic: style('topic'),
  due: style('due'),
};

/** Stands for a private line while the screen is shared: the words are not on the page at all, so no picture of it has them. */
class Veil extends WidgetType {
  override eq(): boolean {
    return true;
  }
  toDOM(): HTMLElement {
    const bar = document.createElement('span');
    bar.className = 'bs-veil';
    bar.textContent = 'private';
    return bar;
  }
}
const VEIL = Decoration.replace({ widget: new Veil() });

/** A part of a line and how it is shown, in offsets of the line; nothing of it is the line itself. */
interface Shown {
  decoration: Decoration;
  from: number;
  to: number;
}

/** More lines than are ever in sight at once. */
const MOST_KNOWN = 500;

/** Shows what the lines in sight say: marks, people, topics, days, links; private, done and veiled ones. */
export function marking(): Extension {
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;
      /** How lines were shown: a key changes one of those in sight, and only that is read again. */
      readonly known = new Map<string, Shown[]>();
      constructor(view: EditorView) {
        this.decorations = marks(view, this.known);
      }
      update(update: ViewUpdate) {
        const other = update.startState.facet(reading) !== update.state.facet(reading);
        if (other || this.known.size > MOST_KNOWN) this.known.clear();
        if (update.docChanged || update.viewportChanged || other) {
          this.decorations = marks(update.view, this.known);
        }
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

function marks(view: EditorView, known: Map<string, Shown[]>): DecorationSet {
  const how = view.state.facet(reading);
  const found: Range<Decoration>[] = [];
  let last = -1;
  for (const { from, to } of view.visibleRanges) {
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      if (how && line.from > last) {
        const shown = known.get(line.text) ?? shownOf(line.text, how);
        known.set(line.text, shown);
        for (const one of shown)
          found.push(one.decoration.range(line.from + one.from, line.from + one.to));
      }
      last = line.from;
      at = line.to + 1;
    }
  }
  return Decoration.set(found, true);
}

function shownOf(text: string, how: Reading): Shown[] {
  if (text === '') return [];
  const read = readLine(text.slice(0, LONGEST), how.context);
  const line = (decoration: Decoration): Shown => ({ decoration, from: 0, to: 0 });
  if (read.private && how.veiled)
    return [line(PRIVATE), { decoration: VEIL, from: 0, to: text.length }];
  const found: Shown[] = [];
  const show = (decoration: Decoration, span: { from: number; to: number } | null) => {
    if (span && span.from < span.to) found.push({ decoration, from: span.from, to: span.to });
  };
  if (RIGHT_TO_LEFT.test(text)) found.push(line(OWN_WAY));
  if (read.private) found.push(line(PRIVATE));
  show(MARK, read.spans.mark);
  show(MARK, read.spans.privateMark);
  if (read.done) show(DONE, { from: read.spans.mark?.to ?? 0, to: text.length });
  for (const mention of read.spans.mentions) show(MENTIONS[mention.kind], mention);
  if (text.length <= LONGEST) for (const link of linksIn(text)) show(LINK, link);
  return found;
}
