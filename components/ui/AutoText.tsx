import { useEffect, useRef, useState } from 'react';
import type { Autosave } from '@/lib/store/autosave';
import { fieldAutosave } from '@/lib/store/held-autosave';
import { asLine } from '@/lib/text/clean';
import { controlClass, Field } from './Field';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** More than one line. */
  long?: boolean;
  save: (value: string) => Promise<unknown>;
}

/** A text of the record, kept at every keystroke; what another surface wrote shows while it is not being typed in. */
export function AutoText({ label, value, placeholder, long = false, save }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  const saves = useRef<Autosave<string>>(null);
  const focused = useRef(false);
  const change = (text: string) => {
    setTyped(text);
    saves.current ??= fieldAutosave(label, (words) => latest.current(words));
    // What is pasted into a line comes from anywhere.
    saves.current.push(long ? text : asLine(text));
  };
  const done = () => {
    focused.current = false;
    void saves.current?.settled().then(
      // Whoever is back by then goes on from their own words: those shown from the store may be older.
      () => focused.current || setTyped(null),
      () => undefined,
    );
  };
  const Control = long ? 'textarea' : 'input';
  return (
    <Field label={label}>
      {(id) => (
        <Control
          id={id}
          className={controlClass}
          dir="auto"
          maxLength={long ? 20_000 : 300}
          placeholder={placeholder}
          value={typed ?? value}
          onChange={(event) => change(event.target.value)}
          onFocus={() => {
            focused.current = true;
          }}
          onBlur={done}
        />
      )}
    </Field>
  );
}
