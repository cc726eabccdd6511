import { useState } from 'react';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { Field, controlClass, Select, TextField } from '@/components/ui/Field';
import { OneOf } from '@/components/ui/OneOf';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import { useNow } from '@/components/ui/useNow';
import { dayWords, myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import { momentOf } from '@/lib/data/wall-clock';
import { firstName } from '@/lib/people/name';
import type { Person } from '@/lib/people/person';
import { noteByHand, type ByHand } from '@/lib/store/by-hand';
import { sessionsWith } from '@/lib/store/person-sessions';
import section from '@/components/ui/Section.module.css';
import { sorry } from '@/lib/store/trouble';
import styles from './Advice.module.css';

interface Props {
  kind: ByHand['kind'];
  onDone: () => void;
}

const LATEST = 3;
const ELSEWHERE = 'elsewhere';

/** What somebody told you, or what you agreed, and was not noted: a line more in the notes of its talk. */
export function ByHandForm({ kind, onDone }: Props) {
  const today = dayOf(useNow(600_000), myZone()).toString();
  const [person, setPerson] = useState<Person | null>(null);
  const [text, setText] = useState('');
  const [talk, setTalk] = useState<string | null>(null);
  const [day, setDay] = useState(today);
  const [owner, setOwner] = useState<'me' | 'them'>('me');
  const [dueDay, setDueDay] = useState('');
  const id = person?.id ?? '';
  const talks = useLive(async () => (await sessionsWith(id, LATEST)).past, [id]) ?? [];
  const from = talks.some((one) => one.id === talk) ? talk : ELSEWHERE;
  const at = momentOf({ day, time: '12:00' }, myZone());
  const misses =
    person === null
      ? 'Choose the person first.'
      : text.trim() === ''
        ? 'Say it in a line.'
        : from === ELSEWHERE && (at === null || day > today)
          ? 'Say the day it was.'
          : '';
  const keep = async () => {
    if (person === null || misses !== '') return;
    const said = from === ELSEWHERE ? { personId: id, at: at ?? 0 } : { sessionId: from ?? '' };
    const terms = kind === 'action' ? { owner, dueDay: dueDay || null } : {};
    try {
      const takeBack = await noteByHand(said, { kind, text: text.trim(), ...terms });
      toast(kind === 'advice' ? 'The advice is noted.' : 'The action is noted.', takeBack);
      onDone();
    } catch (error) {
      toast(sorry('That was not kept', error));
    }
  };
  return (
    <form
      className={styles.form}
      aria-label={kind === 'advice' ? 'Note an advice' : 'Add an action'}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <PersonPicker
        label={kind === 'advice' ? 'Who told you' : 'With whom'}
        chosen={person}
        onChoose={setPerson}
      />
      <TextField
        label={kind === 'advice' ? 'Their advice' : 'What is to be done'}
        value={text}
        onChange={setText}
      />
      {kind === 'action' && (
        <div className={section.pair}>
          <OneOf
            label="Whose"
            options={[
              { value: 'me', label: 'Mine' },
              { value: 'them', label: (person && firstName(person.name)) || 'Theirs' },
            ]}
            chosen={owner}
            onChange={setOwner}
          />
          <DayOf label="By" value={dueDay} onChange={setDueDay} />
        </div>
      )}
      <div className={section.pair}>
        <Select
          label="From which talk"
          value={from ?? ELSEWHERE}
          options={[
            ...talks.map(({ id: value, startsAt }) => ({
              value,
              label: dayWords(dayOf(startsAt, myZone()).toString()),
            })),
            { value: ELSEWHERE, label: 'In passing, or in a message' },
          ]}
          onChange={setTalk}
        />
        {from === ELSEWHERE && <DayOf label="When" value={day} onChange={setDay} />}
      </div>
      <p className="quiet small">
        {misses ||
          'It becomes a line in the notes of that talk; without one, of a short one on its day.'}
      </p>
      <div className={section.row}>
        <Button look="main" type="submit" disabled={misses !== ''}>
          Note it
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface DayProps {
  label: string;
  value: string;
  onChange: (day: string) => void;
}

function DayOf({ label, value, onChange }: DayProps) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="date"
          className={controlClass}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
