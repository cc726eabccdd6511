import { OneOf } from '@/components/ui/OneOf';
import { UNSAID } from './labels';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: T | null;
  onChange: (chosen: T | null) => void;
}

/** One of a few, or nothing said. */
export function OneOrNone<T extends string>({ label, options, chosen, onChange }: Props<T>) {
  return (
    <OneOf<T | 'unsaid'>
      label={label}
      options={[...options, UNSAID]}
      chosen={chosen ?? 'unsaid'}
      onChange={(value) => onChange(options.find((one) => one.value === value)?.value ?? null)}
    />
  );
}
