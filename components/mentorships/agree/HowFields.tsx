import { useState } from 'react';
import { Chips } from '@/components/ui/Chips';
import { Select } from '@/components/ui/Field';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import { DRIVERS } from '@/lib/mentorships/terms';
import { ordered } from '@/lib/mentorships/term-parts';
import {
  FORMAT_LABELS,
  FORMATS,
  METHOD_LABELS,
  METHODS,
  SITUATIONS,
  suits,
  type Situation,
} from '@/lib/sessions/method';
import { keepTerms } from './keep';
import { OneOrNone } from './OneOrNone';
import styles from './Agree.module.css';

interface Props {
  mentorship: Mentorship;
}

const FORMAT_OPTIONS = FORMATS.map((value) => ({ value, label: FORMAT_LABELS[value] }));
const METHOD_OPTIONS = METHODS.map((value) => ({ value, label: METHOD_LABELS[value].label }));
const STANDS = SITUATIONS.map((value) => ({ value, label: suits(value).label }));

/** A3: what the mentorship is built around, and a hint for those who wonder. */
export function FormatField({ mentorship: { id, terms } }: Props) {
  const [stands, setStands] = useState<Situation | ''>('');
  const hint = stands === '' ? null : suits(stands);
  return (
    <div className={styles.group}>
      <OneOrNone
        label="Format"
        options={FORMAT_OPTIONS}
        chosen={terms.format}
        onChange={(format) => keepTerms(id, { format })}
      />
      <Select
        label="Which suits? The one who learns is"
        value={stands}
        placeholder="Choose where they stand"
        options={STANDS}
        onChange={setStands}
      />
      {hint && (
        <p role="status">
          <strong>{FORMAT_LABELS[hint.format]}.</strong> {hint.why}
        </p>
      )}
    </div>
  );
}

/** A3: how one learns from the other. */
export function MethodsField({ mentorship: { id, terms } }: Props) {
  return (
    <div className={styles.group}>
      <Chips
        label="Methods"
        options={METHOD_OPTIONS}
        chosen={terms.methods}
        onChange={(flip) => keepTerms(id, (now) => ({ methods: ordered(flip(now.methods)) }))}
      />
      {terms.methods.length > 0 && (
        <ul className="quiet small">
          {terms.methods.map((method) => (
            <li key={method}>
              {METHOD_LABELS[method].label}: {METHOD_LABELS[method].hint}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Who keeps the calendar: usually the one who learns (S2). */
export function DrivesField({ mentorship: { id, terms }, them }: Props & { them: string }) {
  const labels = { me: 'You', them, both: 'Both' };
  return (
    <OneOrNone
      label="Who keeps the calendar (usually whoever learns)"
      options={DRIVERS.map((value) => ({ value, label: labels[value] }))}
      chosen={terms.drives}
      onChange={(drives) => keepTerms(id, { drives })}
    />
  );
}
