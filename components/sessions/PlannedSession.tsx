import { useState } from 'react';
import { useLocation } from 'wouter';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import { removeSession, startPlanned } from '@/lib/store/sessions-plan';
import { AgendaPane } from './agenda/AgendaPane';
import { Brief } from './brief/Brief';
import { saveSessionFile } from './calendar';
import { nameOf } from './name';
import { startAndGo } from './start';
import { Move } from './today/Move';
import { capital, momentTold, planTold } from './today/words';
import styles from './SessionView.module.css';

/** Before it: when it is, the brief, the agenda, and the start. */
export function PlannedSession({
  session,
  person,
}: {
  session: Session;
  person: Person | undefined;
}) {
  const [moving, setMoving] = useState(false);
  const [, go] = useLocation();
  const { id, personId, startsAt } = session;
  const name = nameOf(person);
  const remove = async () => {
    if (await done(() => removeSession(id), `The session with ${name} is dropped.`)) go('/today');
  };
  return (
    <main className={styles.session}>
      <header className={styles.head}>
        <h1 className="wrap" dir="auto">
          {name}
        </h1>
        <p className="quiet figures">
          {capital(momentTold(startsAt))}. {capital(planTold(session))}.
        </p>
        <div className={styles.line}>
          <Button look="main" onClick={() => void startAndGo(personId, () => startPlanned(id), go)}>
            Start session
          </Button>
          <Button look="quiet" aria-expanded={moving} onClick={() => setMoving(!moving)}>
            Move
          </Button>
          <Button look="quiet" onClick={() => void saveSessionFile(session, name)}>
            Save .ics file
          </Button>
          <Button look="quiet" onClick={() => void remove()}>
            Drop
          </Button>
        </div>
        {moving && <Move session={session} name={name} onDone={() => setMoving(false)} />}
      </header>
      <div className={styles.planned}>
        <Brief session={session} person={person} />
        <AgendaPane session={session} person={person} />
      </div>
    </main>
  );
}
