import { useTyped } from './useTyped';
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
  const { typed, type, enter, leave } = useTyped(label, save);
  return (
    <textarea
      id={id}
      className={styles.text}
      aria-label={label}
      dir="auto"
      rows={1}
      maxLength={500}
      value={typed ?? value}
      onChange={({ target: { value: text } }) => type(text, text.trim() === '' ? null : text)}
      onKeyDown={(event) => {
        // It is one line; Enter is done with it.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
      onFocus={enter}
      onBlur={async () => {
        if ((await leave()) && typed?.trim() === '') onEmptied();
      }}
    />
  );
}
