import { useId, type Ref } from 'react';
import { controlClass, Field } from '@/components/ui/Field';
import section from '@/components/ui/Section.module.css';

interface Props {
  label: string;
  value: string;
  /** Whether it can be read while it is typed. */
  shown: boolean;
  problem?: string | null;
  ref?: Ref<HTMLInputElement>;
  onChange: (value: string) => void;
}

/** A passphrase as it is typed; it is kept nowhere. */
export function PassphraseField({ label, value, shown, problem = null, ref, onChange }: Props) {
  const problemId = useId();
  return (
    <Field label={label}>
      {(id) => (
        <>
          <input
            id={id}
            ref={ref}
            className={controlClass}
            type={shown ? 'text' : 'password'}
            value={value}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? undefined : problemId}
            onChange={({ target }) => onChange(target.value)}
          />
          {problem !== null && (
            <p id={problemId} role="alert" className={`small ${section.problem}`}>
              {problem}
            </p>
          )}
        </>
      )}
    </Field>
  );
}

/** Lets what is typed be read, for as long as this is ticked. */
export function ShowPassphrase({
  shown,
  onShow,
}: {
  shown: boolean;
  onShow: (on: boolean) => void;
}) {
  return (
    <label className={section.row}>
      <input type="checkbox" checked={shown} onChange={({ target }) => onShow(target.checked)} />
      <span>Show what I type</span>
    </label>
  );
}
