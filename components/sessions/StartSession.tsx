import { useState } from 'react';
import { useLocation } from 'wouter';
import { PersonPicker } from '@/components/people/PersonPicker';
import { Button } from '@/components/ui/Button';
import { LENGTHS } from '@/lib/sessions/agenda';
import type { Person } from '@/lib/people/person';
import { getSettings } from '@/lib/platform/storage';
import { startSession } from '@/lib/store/sessions';
import { AgendaSelect, cutFor } from './agenda/AgendaSelect';
import { startAndGo } from './start';
import { PlanLater } from './today/PlanLater';
import styles from './StartSession.module.css';

/** Whom you talk with, for how long and how it is divided; then it runs. */
export function StartSession() {
  const [person, setPerson] = useState<Person | null>(null);
  const [minutes, setMinutes] = useState<number>(30);
  const [agenda, setAgenda] = useState('regular');
  const [entering, setEntering] = useState(false);
  const [, go] = useLocation();
  const start = async () => {
    if (!person) return;
    const { agendas } = await getSettings();
    const cut = cutFor(agenda, minutes, agendas);
    await startAndGo(person.id, () => startSession(person.id, minutes, cut), go);
  };
  return (
    <div className={styles.start}>
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
        <AgendaSelect value={agenda} onChange={setAgenda} />
        <Button look="main" type="submit" disabled={!person}>
          Start session
        </Button>
        {!person && (
          <p className="quiet small">Choose the person first; a new name is added as a lead.</p>
        )}
      </form>
      <Button
        look="quiet"
        className={styles.entered ?? ''}
        aria-expanded={entering}
        onClick={() => setEntering(!entering)}
      >
        It took place already
      </Button>
      {entering && (
        <PlanLater what="enter" {...(person && { person })} onDone={() => setEntering(false)} />
      )}
    </div>
  );
}
