import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { CHOOSABLE, type Choosable, type Choice } from '@/lib/people/merge';
import type { Person } from '@/lib/people/person';
import { mergePeople } from '@/lib/store/merge';
import { undo } from '@/lib/store/mutate';
import { sorry } from '@/lib/store/trouble';
import styles from './Duplicates.module.css';

const LABELS: Record<Choosable, string> = {
  name: 'Name',
  headline: 'Headline',
  company: 'Company',
  place: 'Place',
  timeZone: 'Time zone',
  style: 'Values and style',
  availability: 'Availability',
};

interface Props {
  kept: Person;
  other: Person;
  onDone: () => void;
}

/** Two people side by side: where they differ one is chosen, everything else of both is kept. */
export function MergePair({ kept, other, onDone }: Props) {
  const [choices, setChoices] = useState<Partial<Record<Choosable, Choice>>>({});
  const differing = CHOOSABLE.filter(
    (field) => kept[field] && other[field] && kept[field] !== other[field],
  );
  const merge = async () => {
    try {
      const changes = await mergePeople(kept.id, other.id, choices);
      onDone();
      if (changes.length === 0) toast('One of them is gone already; nothing was changed.');
      else toast('They are one person now.', () => undo(changes));
    } catch (error) {
      toast(sorry('Nothing was changed', error));
    }
  };
  return (
    <>
      {differing.map((field) => (
        <fieldset key={field} className={styles.choices}>
          <legend>{LABELS[field]}</legend>
          {(['kept', 'other'] as const).map((choice) => (
            <label key={choice} className={styles.choice}>
              <input
                type="radio"
                name={`${kept.id}${field}`}
                checked={(choices[field] ?? 'kept') === choice}
                onChange={() => setChoices({ ...choices, [field]: choice })}
              />
              <span dir="auto">{choice === 'kept' ? kept[field] : other[field]}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <p className="quiet small">
        Links, addresses, notes, contacts, drafts, sessions and seats of both are kept.
      </p>
      <div className={styles.buttons}>
        <Button look="main" onClick={() => void merge()}>
          Merge them
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </>
  );
}
