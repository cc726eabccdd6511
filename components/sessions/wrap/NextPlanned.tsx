import { useState } from 'react';
import { Link } from 'wouter';
import { done } from '@/components/ui/done';
import { Button, buttonClass } from '@/components/ui/Button';
import { googleCalendarLink } from '@/lib/exchange/ical-link';
import { eventOf } from '@/lib/exchange/session-event';
import type { Session } from '@/lib/sessions/session';
import { dropNext } from '@/lib/store/wrap-up';
import { saveSessionFile } from '../calendar';
import { Move } from '../today/Move';
import { capital, momentTold } from '../today/words';
import styles from './WrapUp.module.css';

interface Props {
  /** The one that is wrapped up. */
  session: Session;
  next: Session;
  name: string;
}

/** The next session is planned: into the calendar with it, or move or drop it. */
export function NextPlanned({ session, next, name }: Props) {
  const [moving, setMoving] = useState(false);
  const event = eventOf(next, name);
  return (
    <>
      <p>
        <Link href={`/session/${next.id}`}>{capital(momentTold(next.startsAt))}</Link>
      </p>
      <div className={styles.dates}>
        <Button onClick={() => void saveSessionFile(next, name)}>Save .ics file</Button>
        <a
          href={googleCalendarLink(event)}
          target="_blank"
          rel="noopener noreferrer"
          className={buttonClass('plain')}
        >
          Add to Google Calendar
        </a>
        <Button look="quiet" aria-expanded={moving} onClick={() => setMoving(!moving)}>
          Move
        </Button>
        <Button
          look="quiet"
          onClick={() =>
            void done(() => dropNext(session.id, next.id), 'The next session is dropped.')
          }
        >
          Drop
        </Button>
      </div>
      <p className="quiet small">
        The file opens in any calendar, with a reminder ten minutes before. The link fills in Google
        Calendar’s own form; nothing leaves before you press Save there.
      </p>
      {moving && <Move session={next} name={name} onDone={() => setMoving(false)} />}
    </>
  );
}
