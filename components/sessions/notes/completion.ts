import {
  Facet,
  Prec,
  StateEffect,
  StateField,
  type EditorState,
  type Extension,
} from '@codemirror/state';
import { EditorView, keymap, showTooltip } from '@codemirror/view';
import { offerList } from './offer-list';
import { offersFor, typedBefore, type Known, type Offer } from './offers';

/** Looks up whom and what there is to offer, by what is typed after the sign. */
export type Lookup = (sign: '@' | '#', words: string) => Promise<Known>;

export interface Offering {
  /** Where the sign stands. */
  from: number;
  offers: Offer[];
  chosen: number;
}

const lookup = Facet.define<Lookup, Lookup | null>({ combine: (values) => values[0] ?? null });
const offer = StateEffect.define<Offering | null>();

const offering = StateField.define<Offering | null>({
  create: () => null,
  update(value, transaction) {
    const effect = transaction.effects.find((one) => one.is(offer));
    if (effect) return effect.value;
    // Until the new offers are there, the old ones stay: a list that blinks is not read.
    const here = value !== null && wordAt(transaction.state)?.from === value.from;
    return here ? value : null;
  },
  provide: (field) => [
    showTooltip.from(field, (value) => value && offerList(value, (view, at) => accept(view, at))),
    EditorView.contentAttributes.from(field, (value): Record<string, string> =>
      value
        ? {
            'aria-controls': 'notes-offers',
            'aria-activedescendant': `notes-offer-${value.chosen}`,
          }
        : {},
    ),
  ],
});

interface Typed {
  sign: '@' | '#';
  words: string;
  from: number;
}

function wordAt(state: EditorState): Typed | null {
  const { main } = state.selection;
  if (!main.empty) return null;
  const line = state.doc.lineAt(main.head);
  const typed = typedBefore(state.sliceDoc(Math.max(line.from, main.head - 60), main.head));
  return typed && { ...typed, from: main.head - typed.words.length - 1 };
}

/** Asks as the user types; an answer that comes too late is not shown. */
const asking = EditorView.updateListener.of(({ docChanged, state, view, transactions }) => {
  const typed = transactions.some(
    (one) => one.isUserEvent('input.type') || one.isUserEvent('delete'),
  );
  const word = docChanged && typed ? wordAt(state) : null;
  const ask = state.facet(lookup);
  if (word && ask) void answer(view, word, ask);
});

async function answer(view: EditorView, word: Typed, ask: Lookup): Promise<void> {
  const known = await ask(word.sign, word.words);
  const now = wordAt(view.state);
  if (now?.from !== word.from || now.words !== word.words) return;
  const offers = offersFor(word.sign, word.words, known);
  const next = offers.length > 0 ? { from: word.from, offers, chosen: 0 } : null;
  if (next || view.state.field(offering)) view.dispatch({ effects: offer.of(next) });
}

function accept(view: EditorView, at?: number): boolean {
  const value = view.state.field(offering);
  const chosen = value?.offers[at ?? value.chosen];
  if (!value || !chosen) return false;
  const to = view.state.selection.main.head;
  const insert = `${chosen.word} `;
  view.dispatch({
    changes: { from: value.from, to, insert },
    selection: { anchor: value.from + insert.length },
    effects: offer.of(null),
    userEvent: 'input.complete',
  });
  return true;
}

function move(by: number) {
  return (view: EditorView): boolean => {
    const value = view.state.field(offering);
    if (!value) return false;
    const { length } = value.offers;
    view.dispatch({
      effects: offer.of({ ...value, chosen: (value.chosen + by + length) % length }),
    });
    return true;
  };
}

function close(view: EditorView): boolean {
  if (!view.state.field(offering)) return false;
  view.dispatch({ effects: offer.of(null) });
  return true;
}

/** Offers to finish people, days and topics while they are typed; whoever types on is not held up. */
export function completion(ask: Lookup): Extension {
  return [
    lookup.of(ask),
    offering,
    asking,
    Prec.highest(
      keymap.of([
        { key: 'ArrowDown', run: move(1) },
        { key: 'ArrowUp', run: move(-1) },
        { key: 'Enter', run: (view) => accept(view) },
        { key: 'Tab', run: (view) => accept(view) },
        { key: 'Escape', run: close },
      ]),
    ),
    EditorView.domEventHandlers({ blur: (_, view) => void close(view) }),
  ];
}
