import { useRef, useState } from 'react';
import type { Autosave } from '@/lib/store/autosave';
import { fieldAutosave } from '@/lib/store/held-autosave';
import styles from './Movable.module.css';

interface Props {
  id: string;
  label: string;
  value: string;
  save: (text: string) => Promise<unknown>;
  /** It was left without a word. */
  onEmptied: () => void;
}

/** The words of a row, changed where they stand and kept at every keystroke. */
export function LineText({ id, label, value, save, onEmptied }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const saves = useRef<Autosave<string>>(null);
  const type = (text: string) => {
    setTyped(text);
    if (text.trim() === '') return;
    saves.current ??= fieldAutosave(label, save);
    saves.current.push(text);
  };
  const focused = useRef(false);
  const leave = async () => {
    focused.current = false;
    const emptied = typed?.trim() === '';
    await saves.current?.settled().catch(() => undefined);
    // Whoever is back by then goes on from their own words.
    if (focused.current) return;
    setTyped(null);
    if (emptied) onEmptied();
  };
  return (
    <textarea
      id={id}
      className={styles.text}
      aria-label={label}
      dir="auto"
      rows={1}
      maxLength={500}
      value={typed ?? value}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        // It is one line; Enter is done with it.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={() => void leave()}
    />
  );
}
