import styles from './Chips.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
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
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...chosen, value]
                  : chosen.filter((other) => other !== value),
              )
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
