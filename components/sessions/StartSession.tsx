import { useState } from 'react';
import { useLocation } from 'wouter';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { LENGTHS } from '@/lib/sessions/agenda';
import type { Person } from '@/lib/people/person';
import { tell } from '@/lib/platform/messages';
import { startSession } from '@/lib/store/sessions';
import styles from './StartSession.module.css';

/** Whom you talk with and for how long; then it runs. */
export function StartSession() {
  const [person, setPerson] = useState<Person | null>(null);
  const [minutes, setMinutes] = useState<number>(30);
  const [, go] = useLocation();
  const start = async () => {
    if (!person) return;
    try {
      const session = await startSession(person.id, minutes);
      void tell('sessionChanged', null);
      go(`/session/${session.id}`);
    } catch (error) {
      toast(`The session could not be started: ${String(error)}. Please try again.`);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <PersonPicker label="Person" chosen={person} onChoose={setPerson} />
      <fieldset className={styles.lengths}>
        <legend>Length</legend>
        {LENGTHS.map((length) => (
          <label key={length} className={styles.length}>
            <input
              type="radio"
              name="length"
              checked={minutes === length}
              onChange={() => setMinutes(length)}
            />
            <span className="figures">{length} min</span>
          </label>
        ))}
      </fieldset>
      <Button look="main" type="submit" disabled={!person}>
        Start session
      </Button>
      {!person && (
        <p className="quiet small">Choose the person first; a new name is added as a lead.</p>
      )}
    </form>
  );
}
