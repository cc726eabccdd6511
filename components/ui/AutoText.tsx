import { asLine } from '@/lib/text/clean';
import { controlClass, Field } from './Field';
import { useTyped } from './useTyped';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  /** More than one line. */
  long?: boolean;
  save: (value: string) => Promise<unknown>;
}

/** A text of the record, kept at every keystroke; what another surface wrote shows while it is not being typed in. */
export function AutoText({ label, value, placeholder, long = false, save }: Props) {
  const { typed, type, enter, leave } = useTyped(label, save);
  const Control = long ? 'textarea' : 'input';
  return (
    <Field label={label}>
      {(id) => (
        <Control
          id={id}
          className={controlClass}
          dir="auto"
          maxLength={long ? 20_000 : 300}
          placeholder={placeholder}
          value={typed ?? value}
          onChange={({ target: { value: text } }) =>
            // What is pasted into a line comes from anywhere.
            type(text, long ? text : asLine(text))
          }
          onFocus={enter}
          onBlur={() => void leave()}
        />
      )}
    </Field>
  );
}
