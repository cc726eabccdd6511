import { useId } from 'react';
import styles from './Chips.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: T | null;
  onChange: (chosen: T) => void;
}

/** One of a few. */
export function OneOf<T extends string>({ label, options, chosen, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value} className={styles.chip}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChange(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
