import { useId, type ReactNode, type Ref } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  /** Shown beside the label: a count, a hint. */
  aside?: ReactNode;
  className?: string | undefined;
  children: (id: string) => ReactNode;
}

/** A control with its name above it. */
export function Field({ label, aside, className = '', children }: FieldProps) {
  const id = useId();
  return (
    <div className={`${styles.field} ${className}`}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {aside}
      </div>
      {children(id)}
    </div>
  );
}

interface SelectProps<T extends string> {
  label: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  /** What stands there when nothing is chosen. */
  placeholder?: string;
  className?: string;
  onChange: (value: T) => void;
}

export function Select<T extends string>({
  label,
  value,
  options,
  placeholder,
  className,
  onChange,
}: SelectProps<T>) {
  return (
    <Field label={label} className={className}>
      {(id) => (
        <select
          id={id}
          className={styles.control}
          value={value}
          autoComplete="off"
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {placeholder !== undefined && value === '' && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextProps {
  label: string;
  value: string;
  placeholder?: string;
  required?: boolean;
  autoFocus?: boolean;
  type?: 'text' | 'search' | 'date';
  ref?: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
}

export function TextField({ label, value, onChange, type = 'text', ...rest }: TextProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className={styles.control}
          type={type}
          value={value}
          maxLength={2_000}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      )}
    </Field>
  );
}

/** The class of a control, for those that need their own element. */
export const controlClass = styles.control ?? '';
