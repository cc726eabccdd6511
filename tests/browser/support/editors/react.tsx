import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type RootOptions } from 'react-dom/client';
import { within, type Editor } from './editor';

/** Shows something of React's in `place`, at once; its own failing fails the test unless `options` say otherwise. */
export function show(
  place: ParentNode & Node,
  what: ReactNode,
  options?: RootOptions,
): Required<Pick<Editor, 'end'>> & { own: HTMLElement } {
  const own = within(place);
  const root = createRoot(own, options);
  flushSync(() => root.render(what));
  return { own, end: () => root.unmount() };
}

interface FieldProps {
  text: string;
  onText: (text: string) => void;
}

function Field({ text, onText }: FieldProps) {
  const [value, setValue] = useState(text);
  return (
    <textarea
      value={value}
      onChange={(event) => {
        setValue(event.target.value);
        onText(event.target.value);
      }}
    />
  );
}

/** A text area whose text React keeps: it is put back to what React knows. */
export function controlled(place: ParentNode & Node, text: string): Editor {
  let known = text;
  const onText = (value: string) => {
    known = value;
  };
  const { own, end } = show(place, <Field text={text} onText={onText} />);
  return { composer: own.querySelector('textarea')!, own, end, model: () => known };
}
