import { useEffect, useRef, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import { occupied } from '@/components/palette/useKeys';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { READY_TERMS, readyIndex } from '@/lib/mentorships/ready-terms';
import { changeTermsTyped } from '@/lib/store/mentorship-agree';
import { keep } from './keep';
import { arranged } from './words';
import styles from './Agree.module.css';

/**
 * A1: ready-made arrangements. `r` goes to them from anywhere but a text, and a
 * digit picks; arrow keys and the mouse do as well.
 */
export function ReadyTerms({ mentorship: { id, terms } }: { mentorship: Mentorship }) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const chosen = readyIndex(terms);
  const pick = (index: number) => {
    const ready = READY_TERMS[index];
    if (!ready) return;
    const { rhythm, term } = ready;
    keep(changeTermsTyped(id, '', () => ({ rhythm, term })));
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      if (key !== 'r' || ctrlKey || metaKey || altKey || isTyping(target)) return;
      event.preventDefault();
      focusAt(frame.current, Math.max(0, chosen));
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [chosen]);
  const digit = (event: ReactKeyboardEvent) => {
    const index = Number(event.key) - 1;
    if (!READY_TERMS[index] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    pick(index);
    focusAt(frame.current, index);
  };
  return (
    <fieldset ref={frame} className={styles.ready}>
      <legend>
        Ready-made terms{' '}
        <span className="quiet small">
          (press <kbd>r</kbd>, then a number)
        </span>
      </legend>
      {READY_TERMS.map((ready, index) => (
        <label key={arranged(ready)}>
          <input
            type="radio"
            name={`ready-${id}`}
            checked={index === chosen}
            onKeyDown={digit}
            onChange={() => pick(index)}
          />
          <kbd aria-hidden>{index + 1}</kbd>
          <span>
            {arranged(ready)}
            {ready.term.kind === 'sessions' && <span className="quiet"> · flash</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function focusAt(frame: HTMLElement | null, index: number): void {
  frame?.querySelectorAll('input')[index]?.focus();
}

/** A choice is no text: from there `r` works too. */
function isTyping(target: EventTarget | null): boolean {
  return occupied(target) && !(target instanceof HTMLInputElement && target.type === 'radio');
}
