import { useState } from 'react';
import { controlClass, Field } from '@/components/ui/Field';

interface Props {
  label: string;
  value: number;
  most?: number;
  onChange: (value: number) => void;
}

/** A whole number from one up; what is half typed changes nothing. */
export function WholeField({ label, value, most = 1_000, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="number"
          inputMode="numeric"
          className={controlClass}
          min={1}
          max={most}
          value={typed ?? value}
          onChange={({ target }) => {
            setTyped(target.value);
            const number = Number(target.value);
            if (Number.isInteger(number) && number >= 1 && number <= most) onChange(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
