import { createElement, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { within, type Editor } from './editor';

/** Shows something of React's in `place`, at once. */
export function show(
  place: ParentNode & Node,
  what: ReactNode,
): Required<Pick<Editor, 'end'>> & { own: HTMLElement } {
  const own = within(place);
  const root = createRoot(own);
  flushSync(() => root.render(what));
  return { own, end: () => root.unmount() };
}

/** A text area whose text React keeps: it is put back to what React knows. */
export function controlled(place: ParentNode & Node, text: string): Editor {
  let known = text;
  function Field() {
    const [value, setValue] = useState(text);
    known = value;
    return createElement('textarea', {
      value,
      onChange: (event: { target: { value: string } }) => setValue(event.target.value),
    });
  }
  const { own, end } = show(place, createElement(Field));
  return { composer: own.querySelector('textarea')!, own, end, model: () => known };
}
