import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import type { Session } from '@/lib/sessions/session';
import { removeSession, startPlanned } from '@/lib/store/sessions-plan';
import { heldAsPlanned } from '@/lib/store/today';
import { startAndGo } from '../start';
import { Move } from './Move';
import { capital, momentTold, planTold } from './words';
import styles from './Today.module.css';

interface Props {
  session: Session;
  name: string;
  /** Its day is over. */
  over: boolean;
  /** None can start beside one that runs. */
  startable: boolean;
}

/** A planned session whose day has come, or is over: start, prepare, note it, move or drop it. */
export function DueSession({ session, name, over, startable }: Props) {
  const [moving, setMoving] = useState(false);
  const [, go] = useLocation();
  const { id, startsAt } = session;
  const held = async () => {
    if (await done(() => heldAsPlanned(id), `Entered: the session with ${name}.`))
      go(`/session/${id}`);
  };
  const when = momentTold(startsAt);
  return (
    <li className={styles.item} data-over={over || undefined}>
      <Link href={`/session/${id}`} className={styles.name ?? ''} dir="auto">
        {name}
      </Link>
      <p className="quiet small figures">
        {over ? `Was planned for ${when}.` : `${capital(when)}. ${capital(planTold(session))}.`}
      </p>
      <div className={styles.buttons}>
        {startable && (
          <Button
            aria-label={`Start: ${name}`}
            onClick={() => void startAndGo(session.personId, () => startPlanned(id), go)}
          >
            Start
          </Button>
        )}
        {over ? (
          <Button aria-label={`It took place: ${name}`} onClick={() => void held()}>
            It took place
          </Button>
        ) : (
          <Link
            href={`/session/${id}`}
            className={buttonClass('plain')}
            aria-label={`Prepare: ${name}`}
          >
            Prepare
          </Link>
        )}
        <Button
          look="quiet"
          aria-label={`Move: ${name}`}
          aria-expanded={moving}
          onClick={() => setMoving(!moving)}
        >
          Move
        </Button>
        <Button
          look="quiet"
          aria-label={`Drop: ${name}`}
          onClick={() => void done(() => removeSession(id), `The session with ${name} is dropped.`)}
        >
          Drop
        </Button>
      </div>
      {moving && <Move session={session} name={name} onDone={() => setMoving(false)} />}
    </li>
  );
}
