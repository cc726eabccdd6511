import { useState } from 'react';
import { Chips } from '@/components/ui/Chips';
import { Select } from '@/components/ui/Field';
import { kept } from '@/components/ui/kept';
import {
  FORMAT_LABELS,
  METHOD_LABELS,
  METHODS,
  SITUATIONS,
  suits,
  type Situation,
} from '@/lib/sessions/method';
import type { Session } from '@/lib/sessions/session';
import { changeSession } from '@/lib/store/sessions';
import styles from './Agenda.module.css';

const OPTIONS = METHODS.map((value) => ({ value, label: METHOD_LABELS[value].label }));
const STANDS = SITUATIONS.map((value) => ({ value, label: suits(value).label }));

/** A3: how one learns from the other, and which format suits. */
export function Methods({ session: { id, methods } }: { session: Session }) {
  const [stands, setStands] = useState<Situation | ''>('');
  const hint = stands === '' ? null : suits(stands);
  return (
    <div className={styles.group}>
      <Chips
        label="Methods"
        options={OPTIONS}
        chosen={methods}
        onChange={(flip) => kept(changeSession(id, (now) => ({ methods: flip(now.methods) })))}
      />
      {methods.length > 0 && (
        <ul className="quiet small">
          {methods.map((method) => (
            <li key={method}>
              {METHOD_LABELS[method].label}: {METHOD_LABELS[method].hint}
            </li>
          ))}
        </ul>
      )}
      <Select
        label="Which format suits? The one who learns is"
        value={stands}
        placeholder="Choose where they stand"
        options={STANDS}
        onChange={setStands}
      />
      {hint && (
        <p className={styles.say}>
          <strong>{FORMAT_LABELS[hint.format]}.</strong> {hint.why}
        </p>
      )}
    </div>
  );
}
