import { controlClass, Field } from '@/components/ui/Field';
import type { WallClock } from '@/lib/data/wall-clock';
import section from '@/components/ui/Section.module.css';

interface Props {
  value: WallClock;
  onChange: (value: WallClock) => void;
}

/** A day and a time, in the browser's own fields. */
export function WhenFields({ value, onChange }: Props) {
  return (
    <div className={section.pair}>
      <Field label="Day">
        {(id) => (
          <input
            id={id}
            type="date"
            className={controlClass}
            value={value.day}
            onChange={(event) => onChange({ ...value, day: event.target.value })}
          />
        )}
      </Field>
      <Field label="Time">
        {(id) => (
          <input
            id={id}
            type="time"
            className={controlClass}
            value={value.time}
            onChange={(event) => onChange({ ...value, time: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
