import { useState } from 'react';
import { controlClass, Field } from '@/components/ui/Field';
import { changeSettings } from '@/lib/platform/storage';
import section from '@/components/ui/Section.module.css';

/** How many first messages a week are enough; empty is no aim. */
export function Pace({ pace }: { pace: number | null }) {
  const [typed, setTyped] = useState(String(pace ?? ''));
  const wrong = typed !== '' && !/^[1-9]\d?$/u.test(typed);
  const change = (text: string) => {
    setTyped(text);
    if (text === '') void changeSettings({ weeklyPace: null });
    else if (/^[1-9]\d?$/u.test(text)) void changeSettings({ weeklyPace: Number(text) });
  };
  return (
    <div className={section.list}>
      <Field label="First messages a week, at most">
        {(id) => (
          <input
            id={id}
            className={controlClass}
            inputMode="numeric"
            maxLength={2}
            placeholder="No aim"
            value={typed}
            aria-invalid={wrong}
            onChange={(event) => change(event.target.value.trim())}
          />
        )}
      </Field>
      <p className="quiet small" role={wrong ? 'alert' : undefined}>
        {wrong ? 'A number from 1 to 99, or nothing.' : 'Empty is no aim.'}
      </p>
    </div>
  );
}
