import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import type { Session } from '@/lib/sessions/session';
import { AgendaEditor } from './AgendaEditor';
import { Familiar } from './Familiar';
import { KindChoice } from './KindChoice';
import { Methods } from './Methods';
import { OwnAgenda } from './OwnAgenda';
import { SegmentList } from './SegmentList';
import styles from './Agenda.module.css';

interface Props {
  session: Session;
  person: Person | undefined;
  /** What is to be at hand right after the agenda. */
  children?: ReactNode;
}

/** A session's agenda, to follow and to cut to measure; how you work together; what they know. */
export function AgendaPane({ session, person, children }: Props) {
  const [changing, setChanging] = useState(false);
  return (
    <section className={styles.pane} aria-label="Agenda">
      <div className={styles.head}>
        <h2>Agenda</h2>
        <span className="quiet small figures">{totalMinutes(session.segments)} min</span>
        <Button look="quiet" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {changing ? 'Done' : 'Change'}
        </Button>
      </div>
      {changing ? (
        <>
          <KindChoice session={session} />
          <AgendaEditor session={session} />
          <OwnAgenda session={session} />
        </>
      ) : (
        <SegmentList session={session} />
      )}
      {children}
      <details>
        <summary>How you work together</summary>
        <Methods session={session} />
      </details>
      {person && (
        <details>
          <summary>Ask what they know</summary>
          <Familiar person={person} />
        </details>
      )}
    </section>
  );
}
