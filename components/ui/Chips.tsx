import styles from './Chips.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  /** What is chosen is made of what is stored: two that are pressed quickly both count. */
  onChange: (flip: (chosen: readonly T[]) => T[]) => void;
}

/** Several of a few: each can be switched on and off. */
export function Chips<T extends string>({ label, options, chosen, onChange }: Props<T>) {
  return (
    <fieldset className={styles.chips}>
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value} className={styles.chip}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target: { checked } }) =>
              onChange((all) => {
                const others = all.filter((other) => other !== value);
                return checked ? [...others, value] : others;
              })
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
