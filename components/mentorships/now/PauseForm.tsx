import { useState } from 'react';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/Field';
import { useNow } from '@/components/ui/useNow';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { pauseMentorship } from '@/lib/store/mentorship-endings';
import section from '@/components/ui/Section.module.css';
import styles from '@/components/sessions/today/Today.module.css';

interface Props {
  id: string;
  onPaused: () => void;
  onCancel: () => void;
}

/** Lets a mentorship rest until a day, or open. */
export function PauseForm({ id, onPaused, onCancel }: Props) {
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const today = dayOf(useNow(300_000), myZone()).toString();
  const past = until !== '' && until <= today;
  const pause = async () => {
    if (past) return;
    const day = until === '' ? null : until;
    const says = day === null ? 'It rests.' : `It rests until ${dayWords(day)}.`;
    if (
      await done(() => pauseMentorship(id, day, why.trim()), `${says} No reminder comes meanwhile.`)
    )
      onPaused();
  };
  return (
    <form
      className={styles.form}
      aria-label="Pause"
      onSubmit={(event) => {
        event.preventDefault();
        void pause();
      }}
    >
      <div className={section.pair}>
        <TextField label="Until (empty: open)" type="date" value={until} onChange={setUntil} />
        <TextField label="Why, if you like" value={why} onChange={setWhy} />
      </div>
      {past && <p className="quiet small">Choose a day that is still to come, or none.</p>}
      <div className={section.row}>
        <Button type="submit" disabled={past}>
          Let it rest
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
