import { useRef, useState, type KeyboardEvent } from 'react';
import { MARKS, PRIVATE_MARK } from '@/lib/sessions/notes/mark';
import { TAKEAWAY_KINDS, type TakeawayKind } from '@/lib/sessions/takeaway';
import { KIND_NAMES } from './words';
import styles from './Toolbar.module.css';

type Mark = TakeawayKind | 'private';

const BUTTONS: { mark: Mark; sign: string; name: string }[] = [
  ...TAKEAWAY_KINDS.map((kind) => ({ mark: kind, sign: MARKS[kind], name: KIND_NAMES[kind].one })),
  { mark: 'private', sign: PRIVATE_MARK, name: 'Private' },
];

interface Props {
  /** The marks of the line that the caret is in. */
  on: readonly string[];
  onMark: (mark: Mark) => void;
}

/** The marks for those who don't remember them: they show what to type, and put it at the line's start. */
export function Toolbar({ on, onMark }: Props) {
  const [current, setCurrent] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const walk = ({ key }: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (by === undefined) return;
    const next = (current + by + BUTTONS.length) % BUTTONS.length;
    setCurrent(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus
    <div ref={bar} role="toolbar" aria-label="Marks" className={styles.bar} onKeyDown={walk}>
      {BUTTONS.map(({ mark, sign, name }, at) => (
        <button
          key={mark}
          type="button"
          className={styles.mark}
          aria-label={name}
          title={`${name}: ${sign} at the line’s start`}
          aria-pressed={on.includes(mark)}
          tabIndex={at === current ? 0 : -1}
          // The caret stays in the notes.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setCurrent(at)}
          onClick={() => onMark(mark)}
        >
          <span className={styles.sign}>{sign}</span>
          <span className={styles.name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
