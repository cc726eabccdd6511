import { useEffect, useRef, useState } from 'react';
import { done } from '@/components/ui/done';
import { useVeil } from '@/components/sessions/veil';
import { Whose } from '@/components/sessions/wrap/Whose';
import { controlClass } from '@/components/ui/Field';
import { dayWords } from '@/components/ui/when';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { changeTerms, type Terms } from '@/lib/store/agreed';
import { VEILED } from './words';
import styles from './Actions.module.css';

/** An action that goes to another group by its new terms: there the focus goes on, in the same field. */
export interface Moving {
  id: string;
  terms: Terms;
}

interface Props {
  action: Takeaway;
  name: string;
  moving: Moving | null;
  onMoving: (moving: Moving | null) => void;
}

/** Whose an action is and by when. A day counts once it is whole: when the field is left, or with Enter. */
export function ActionTerms({ action, name, moving, onMoving }: Props) {
  const { id, owner, dueDay } = action;
  const { veiled } = useVeil();
  const [typed, setTyped] = useState<string | null>(null);
  const whose = useRef<HTMLSelectElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const text = veiled && action.private ? VEILED : action.text;
  const arrived =
    moving?.id === id &&
    ('owner' in moving.terms ? moving.terms.owner === owner : moving.terms.dueDay === dueDay)
      ? moving
      : null;
  useEffect(() => {
    if (!arrived) return;
    ('owner' in arrived.terms ? whose : day).current?.focus();
    onMoving(null);
  }, [arrived, onMoving]);
  const change = (terms: Terms, says: string, stays: boolean) => {
    onMoving(stays ? { id, terms } : null);
    void done(() => changeTerms(id, terms), says);
  };
  const keepDay = (stays: boolean) => {
    setTyped(null);
    if (typed === null || typed === (dueDay ?? '')) return;
    const says = typed === '' ? `No day: ${text}` : `For ${dayWords(typed)}: ${text}`;
    change({ dueDay: typed === '' ? null : typed }, says, stays);
  };
  return (
    <span className={styles.terms}>
      <Whose
        ref={whose}
        label={`Whose: ${text}`}
        owner={owner}
        name={name}
        onChange={(who) =>
          change({ owner: who }, `${who === 'me' ? 'Yours' : 'Theirs'} now: ${text}`, true)
        }
      />
      <input
        ref={day}
        type="date"
        className={controlClass}
        aria-label={`By: ${text}`}
        value={typed ?? dueDay ?? ''}
        // A year is typed digit by digit; what is half typed is no day yet.
        onChange={({ target }) => target.validity.valid && setTyped(target.value)}
        onBlur={() => keepDay(false)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') keepDay(true);
          if (key === 'Escape') setTyped(null);
        }}
      />
    </span>
  );
}
