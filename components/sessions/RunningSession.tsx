import { memo, useState } from 'react';
import { onDemand } from '@/components/ui/onDemand';
import { useWide } from '@/components/ui/useWide';
import type { Person } from '@/lib/people/person';
import type { Clock } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import { Brief } from './brief/Brief';
import { nameOf } from './name';
import { NotesPane } from './notes/NotesPane';
import { SessionHead } from './SessionHead';
import { useVeil } from './veil';
import styles from './SessionView.module.css';

const AgendaPane = onDemand(async () => (await import('./agenda/AgendaPane')).AgendaPane);
/** What is typed into does not move with the clock. */
const Notes = memo(NotesPane);

interface Props {
  session: Session;
  clock: Clock;
  person: Person | undefined;
}

/** While it runs: the head, the notes, and the agenda when it is asked for or there is room for it. */
export function RunningSession({ session, clock, person }: Props) {
  const wide = useWide();
  const [asked, setAsked] = useState<boolean | null>(null);
  const open = asked ?? wide;
  const { veiled } = useVeil();
  return (
    <main className={styles.session}>
      <SessionHead
        session={session}
        clock={clock}
        name={nameOf(person)}
        agendaOpen={open}
        onAgenda={() => setAsked(!open)}
      />
      <div className={styles.body}>
        {open && (
          <div className={styles.agenda}>
            <AgendaPane session={session} person={person}>
              <Brief session={session} person={person} />
            </AgendaPane>
          </div>
        )}
        <div className={styles.notes}>
          <Notes session={session} person={person} veiled={veiled} />
        </div>
      </div>
    </main>
  );
}
