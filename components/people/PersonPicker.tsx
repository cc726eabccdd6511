import { onDemand } from '@/components/ui/onDemand';
import { controlClass, Field } from '@/components/ui/Field';
import type { Person } from '@/lib/people/person';

export interface PickerProps {
  label: string;
  chosen: Person | null;
  onChoose: (person: Person) => void;
  /** False while the store still opens: nobody can be looked for yet. */
  ready?: boolean;
}

const ComboBox = onDemand(async () => (await import('./PersonComboBox')).PersonComboBox, Standing);

/** Finds a person by any of their names, or adds one. The list's machinery comes after the first paint. */
export function PersonPicker({ ready = true, ...props }: PickerProps) {
  return ready ? <ComboBox {...props} /> : <Standing {...props} />;
}

/** What the field looks like until it works. */
function Standing({ label, chosen }: PickerProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          className={controlClass}
          value={chosen?.name ?? ''}
          readOnly
          autoComplete="off"
        />
      )}
    </Field>
  );
}
