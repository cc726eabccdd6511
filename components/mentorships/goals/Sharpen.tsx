import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Goal } from '@/lib/mentorships/goal';
import { LETTERS, type Sharpening } from '@/lib/mentorships/smart';
import { Answer } from './Answer';
import { LETTER_LABELS } from './words';
import styles from './Goals.module.css';

interface Props {
  goal: Goal;
  /** What is unclear about it, by the letters' order. */
  questions: readonly Sharpening[];
  /** Whether the first is asked, unbidden. */
  asks: boolean;
}

/** R4: one kind question after the other about what is unclear; of a clear goal nothing. */
export function Sharpen({ goal, questions, asks }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(false);
  const [passed, setPassed] = useState<readonly string[]>([]);
  // A question stays while it is being answered, though its first letter answers it.
  const [held, setHeld] = useState<Sharpening | null>(null);
  const next = useRef(false);
  const left = asks || asked ? questions : [];
  const shown = held ?? left.find(({ letter }) => !passed.includes(letter)) ?? null;
  useEffect(() => {
    if (!next.current) return;
    next.current = false;
    const field = frame.current?.querySelector<HTMLElement>('input');
    (field ?? frame.current?.closest<HTMLElement>('section'))?.focus();
  });
  const goOn = () => {
    next.current = true;
    if (shown) setPassed([...passed, shown.letter]);
    setHeld(null);
  };
  const unclear = questions.map(({ letter }) => letter);
  const clear = LETTERS.filter((letter) => !unclear.includes(letter));
  return (
    <div
      ref={frame}
      className={styles.sharpen}
      onFocus={({ target }) => target.tagName === 'INPUT' && setHeld(shown)}
      onBlur={({ currentTarget, relatedTarget }) =>
        !currentTarget.contains(relatedTarget) && setHeld(null)
      }
    >
      {shown && (
        <form
          className={styles.question}
          onSubmit={(event) => {
            event.preventDefault();
            goOn();
          }}
        >
          <Answer key={shown.letter} goal={goal} question={shown} />
          <p className="quiet small">{shown.because}</p>
          <div className={styles.letters}>
            <Button type="submit">Next</Button>
            {clear.length > 0 && (
              <span className="quiet small">
                Clear: {clear.map((letter) => LETTER_LABELS[letter]).join(', ')}
              </span>
            )}
          </div>
        </form>
      )}
      {!shown && unclear.length > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            next.current = true;
            setAsked(true);
            setPassed([]);
          }}
        >
          {unclear.length === 1 ? '1 question' : `${unclear.length} questions`} to make it clearer
        </Button>
      )}
    </div>
  );
}
