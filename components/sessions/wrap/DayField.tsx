import { useState } from 'react';
import { controlClass } from '@/components/ui/Field';

interface Props {
  label: string;
  day: string | null;
  onChange: (day: string | null) => void;
}

/** A year is typed digit by digit, and 0002 is a year to the browser. */
const EARLIEST = '2000';

/** A day, or none; what is half typed is neither. */
export function DayField({ label, day, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="date"
      className={controlClass}
      aria-label={label}
      value={typed ?? day ?? ''}
      onChange={({ target }) => {
        setTyped(target.value);
        const emptied = target.value === '' && target.validity.valid;
        if (emptied) onChange(null);
        else if (target.value >= EARLIEST) onChange(target.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
