import { useId, type KeyboardEvent } from 'react';
import circle from '@/components/ui/Circle.module.css';
import styles from './CheckIns.module.css';

const SCORES = [1, 2, 3, 4, 5] as const;

interface Props {
  label: string;
  /** Whose, where it is not yours. */
  whose?: string;
  /** What 1 and 5 stand for. */
  ends: readonly [low: string, high: string];
  score: number | null;
  onChange: (score: number | null) => void;
}

/** One to five by one press, or by its figure on the keys, between two words. */
export function Scale({ label, whose = '', ends: [low, high], score, onChange }: Props) {
  const name = useId();
  const what = `${label}${whose}`;
  const words = (one: number) =>
    one === 1 ? `1, ${low}` : one === SCORES.length ? `${one}, ${high}` : String(one);
  const byKey = (event: KeyboardEvent<HTMLElement>) => {
    const pressed = SCORES.find((one) => String(one) === event.key);
    if (pressed === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onChange(pressed);
    event.currentTarget.querySelector<HTMLElement>(`[value="${pressed}"]`)?.focus();
  };
  return (
    <fieldset className={styles.scale}>
      <legend>{label}</legend>
      <div role="presentation" className={styles.steps} onKeyDown={byKey}>
        {SCORES.map((one) => (
          <label key={one} className={circle.step}>
            <input
              type="radio"
              name={name}
              value={one}
              aria-label={`${what}: ${words(one)}`}
              checked={score === one}
              onChange={() => onChange(one)}
            />
            <span className="figures" aria-hidden="true">
              {one}
            </span>
          </label>
        ))}
        {score !== null && (
          <button
            type="button"
            className={circle.clear}
            aria-label={`Clear ${what}`}
            onClick={() => onChange(null)}
          >
            ×
          </button>
        )}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </fieldset>
  );
}
