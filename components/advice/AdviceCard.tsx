import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import { movable } from '@/components/ui/lanes';
import { dayWords, myZone } from '@/components/ui/when';
import { isStep, LOOP_LABELS, LOOP_STEPS, stepFrom, type LoopStep } from '@/lib/advice/loop';
import { dayOf } from '@/lib/data/day';
import type { Person } from '@/lib/people/person';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { Outcome } from './Outcome';
import { OutcomeFields } from './OutcomeFields';
import { ReportButtons } from './ReportButtons';
import type { AdviceView } from './view';
import { VEILED } from './words';
import styles from './Advice.module.css';

/** An advice with what its card says of it. */
export interface Shown {
  advice: Takeaway;
  /** Null when they were removed just now. */
  person: Person | null;
  /** Whether it was said to you; to a mentee it was said by you. */
  mine: boolean;
  /** When the talk was, epoch ms. */
  at: number;
  /** Why it is to be looked at now, if it is. */
  due: string | null;
}

interface Props {
  step: LoopStep;
  shown: Shown;
  view: AdviceView;
  /** What else of theirs was tried and can be told in the same message. */
  together: readonly string[];
}

/** An advice: its words, who said them and when, and what can become of it. */
export function AdviceCard({ step, shown, view, together }: Props) {
  const { advice, person, mine, at, due } = shown;
  const { id, minute, sessionId } = advice;
  const hidden = view.veiled && advice.private;
  const text = hidden ? VEILED : advice.text;
  const moved = view.moved?.id === id && view.moved.to === step ? view.moved : null;
  const asks = step === 'tried' || step === 'set-aside';
  const [open, setOpen] = useState(moved !== null && asks);
  const words = useRef<HTMLButtonElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const by = moved?.by ?? null;
  const { onFocused } = view;
  useEffect(() => {
    if (by === null) return;
    (by === 'select' ? select : words).current?.focus();
    onFocused();
  }, [by, onFocused]);
  const to = (next: LoopStep | null, how: 'card' | 'select') =>
    next && next !== step && view.move({ id, name: text }, next, how);
  const moves = movable('advice', { id, name: text }, (way) => to(stepFrom(step, way), 'card'));
  return (
    // Its fields are for the mouse to select in, so it is dragged only while they are folded away.
    <li className={styles.card} {...moves} draggable={!open}>
      <div className={styles.head}>
        {view.choosing && (
          <input
            type="checkbox"
            aria-label={`Choose: ${text}`}
            checked={view.chosen.has(id)}
            onChange={({ target }) => view.choose(id, target.checked)}
          />
        )}
        <button
          ref={words}
          type="button"
          className={styles.words}
          dir="auto"
          aria-expanded={open}
          title="Drag it, or press Alt and an arrow key, to move it on"
          onClick={() => setOpen(!open)}
        >
          {text}
        </button>
      </div>
      <p className="quiet small wrap">
        {!mine && 'You, to '}
        <bdi>{person?.name ?? 'somebody removed'}</bdi>
        {' · '}
        <Link href={`/session/${sessionId}`} className={styles.talk ?? ''}>
          {dayWords(dayOf(at, myZone()).toString())}, minute {minute}
        </Link>
        {advice.private && ' · private'}
      </p>
      {due !== null && <p className={`small ${styles.due}`}>{due}</p>}
      {!open && !hidden && <Outcome step={step} loop={advice.loop} />}
      {open && !hidden && <OutcomeFields key={step} advice={advice} step={step} />}
      <div className={styles.can}>
        <select
          ref={select}
          className={`${controlClass} ${styles.step}`}
          aria-label={`Stands at: ${text}`}
          value={step}
          onChange={({ target }) => isStep(target.value) && to(target.value, 'select')}
        >
          {LOOP_STEPS.map((one) => (
            <option key={one} value={one}>
              {LOOP_LABELS[one]}
            </option>
          ))}
        </select>
        {mine && person && (step === 'trying' || step === 'tried') && (
          <ReportButtons person={person} id={id} text={text} together={together} />
        )}
        {open && !view.choosing && (
          <Button
            look="quiet"
            aria-label={`Contradicts another: ${text}`}
            onClick={() => view.contrast(id)}
          >
            Contradicts…
          </Button>
        )}
      </div>
    </li>
  );
}
