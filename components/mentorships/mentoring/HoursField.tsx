import { useState, type Ref } from 'react';
import { toast } from '@/components/ui/toast';
import { controlClass, Field } from '@/components/ui/Field';
import { changeSettings } from '@/lib/platform/storage';
import { MOST_MENTOR_HOURS } from '@/lib/settings/settings';
import { sorry } from '@/lib/store/trouble';

interface Props {
  hours: number | null;
  /** The field itself, to be led to. */
  field: Ref<HTMLInputElement>;
}

/** The hours a week for mentoring, kept as they are typed; an empty field says nothing, and half a number changes nothing. */
export function HoursField({ hours, field }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (mentorHours: number | null) =>
    changeSettings({ mentorHours }).catch((error: unknown) =>
      toast(sorry('Your hours are not kept yet', error)),
    );
  return (
    <Field label="Hours a week for mentoring">
      {(id) => (
        <input
          id={id}
          ref={field}
          type="number"
          inputMode="decimal"
          className={controlClass}
          min={0}
          max={MOST_MENTOR_HOURS}
          step={0.25}
          value={typed ?? hours ?? ''}
          onChange={({ target }) => {
            setTyped(target.value);
            if (target.validity.badInput) return;
            const number = target.value === '' ? null : Number(target.value);
            if (number === null || (number >= 0 && number <= MOST_MENTOR_HOURS)) void keep(number);
          }}
          onBlur={() => setTyped(null)}
        />
      )}
    </Field>
  );
}
