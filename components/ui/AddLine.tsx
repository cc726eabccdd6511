import { useState, type Ref } from 'react';
import { Button } from './Button';
import { controlClass } from './Field';
import styles from './Movable.module.css';

interface Props {
  /** "an objective" */
  one: string;
  placeholder: string;
  /** The most letters there may be. */
  most?: number;
  ref?: Ref<HTMLInputElement>;
  onAdd: (text: string) => void;
}

/** A line of the user's own for a list. Leaving the field keeps what stands in it, too. */
export function AddLine({ one, placeholder, most = 500, ref, onAdd }: Props) {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    setText('');
    onAdd(text);
  };
  return (
    <form
      className={styles.adding}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        ref={ref}
        className={controlClass}
        aria-label={`Add ${one}`}
        placeholder={placeholder}
        dir="auto"
        maxLength={most}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
      />
      <Button type="submit" aria-label={`Add the ${one.replace(/^an? /u, '')}`}>
        Add
      </Button>
    </form>
  );
}
