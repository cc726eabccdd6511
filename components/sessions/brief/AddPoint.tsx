import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import { addToList, type PointList } from '@/lib/store/points';
import { kept } from '../kept';
import styles from './Points.module.css';

interface Props {
  sessionId: string;
  list: PointList;
  /** "objective" or "question" */
  one: string;
  placeholder: string;
}

/** A point of the user's own. Leaving the field keeps what stands in it, too. */
export function AddPoint({ sessionId, list, one, placeholder }: Props) {
  const [text, setText] = useState('');
  const add = () => {
    if (text.trim() === '') return;
    setText('');
    kept(addToList(sessionId, list, text));
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
        className={controlClass}
        aria-label={`Add ${one === 'objective' ? 'an' : 'a'} ${one}`}
        placeholder={placeholder}
        dir="auto"
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
      />
      <Button type="submit" aria-label={`Add the ${one}`}>
        Add
      </Button>
    </form>
  );
}
