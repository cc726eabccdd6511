import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select, TextField } from '@/components/ui/Field';
import { toast } from '@/components/ui/toast';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import { undo } from '@/lib/store/mutate';
import { addTouch } from '@/lib/store/touches';
import styles from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';

type What = Pick<Touch, 'kind' | 'direction' | 'about'> & { label: string };

/** O8: what people give, ask and tell each other, in the words of everyday. */
const WHATS = {
  shared: { label: 'You shared something', kind: 'gift', direction: 'out', about: null },
  helped: { label: 'You helped', kind: 'gift', direction: 'out', about: null },
  amplified: { label: 'You spread their work', kind: 'gift', direction: 'out', about: null },
  introduced: { label: 'You introduced somebody', kind: 'gift', direction: 'out', about: null },
  thanked: { label: 'You thanked them', kind: 'gift', direction: 'out', about: null },
  asked: { label: 'You asked for something', kind: 'message', direction: 'out', about: 'ask' },
  told: { label: 'You told how it went', kind: 'message', direction: 'out', about: 'update' },
  replied: { label: 'They replied', kind: 'reply', direction: 'in', about: null },
  wrote: { label: 'They wrote', kind: 'message', direction: 'in', about: null },
} satisfies Record<string, What>;

type WhatId = keyof typeof WHATS;
const OPTIONS = (Object.keys(WHATS) as WhatId[]).map((value) => ({
  value,
  label: WHATS[value].label,
}));

/** Notes a contact that Boardside did not see, today or on an earlier day. */
export function AddTouch({ person, onDone }: { person: Person; onDone: () => void }) {
  const [what, setWhat] = useState<WhatId>('shared');
  const [detail, setDetail] = useState('');
  const [day, setDay] = useState('');
  const add = async () => {
    const { label, ...touch } = WHATS[what];
    const at = day === '' ? Date.now() : Math.min(Date.now(), new Date(`${day}T12:00`).getTime());
    const summary = detail.trim() === '' ? label : `${label}: ${detail.trim()}`;
    try {
      const changes = await addTouch({ ...touch, personId: person.id, at, summary, refId: null });
      toast('Noted.', () => undo(changes));
      onDone();
    } catch (error) {
      toast(sorry('Not noted', error));
    }
  };
  return (
    <form
      className={styles.list}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div className={styles.pair}>
        <Select label="What happened" value={what} options={OPTIONS} onChange={setWhat} />
        <TextField label="Day (empty: today)" type="date" value={day} onChange={setDay} />
      </div>
      <TextField label="What it was about" value={detail} onChange={setDetail} />
      <div className={styles.row}>
        <Button look="main" type="submit">
          Note it
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
