import { useCallback, useRef, useState } from 'react';
import { onDemand } from '@/components/ui/onDemand';
import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { takeawaysOf } from '@/lib/store/takeaways';
import { StandingNotes } from '../standing/StandingNotes';
import { CarriedForward } from './CarriedForward';
import type { NotesEditorHandle } from './editor';
import { Takeaways } from './Takeaways';
import { Toolbar } from './Toolbar';
import styles from './Notes.module.css';

const NONE: Takeaway[] = [];

const Editor = onDemand(
  async () => (await import('./NotesEditor')).NotesEditor,
  ({ session }) => <StandingNotes id={session.id} />,
);

interface Props {
  session: Session;
  person: Person | undefined;
  /** Private lines are not shown, because the screen is. */
  veiled: boolean;
}

/** The rest of the panel: what is carried forward, the notes as they are typed, and what came of them. */
export function NotesPane({ session, person, veiled }: Props) {
  const { id, personId } = session;
  const takeaways = useLive(() => takeawaysOf(id), [id]) ?? NONE;
  // One word of all, so that typing on in a line changes nothing.
  const [on, setOn] = useState('');
  const editor = useRef<NotesEditorHandle>(null);
  const hold = useCallback((made: NotesEditorHandle | null) => {
    editor.current = made;
  }, []);
  const go = useCallback((takeawayId: string) => editor.current?.goTo(takeawayId), []);
  const name = person?.name ?? 'them';
  return (
    <div className={styles.pane}>
      <CarriedForward {...{ personId, sessionId: id, name, veiled }} />
      <div className={styles.notes}>
        <Editor {...{ session, person, veiled, takeaways }} onMarks={setOn} onEditor={hold} />
      </div>
      <Toolbar on={on.split(' ')} onMark={(mark) => editor.current?.mark(mark)} />
      <Takeaways {...{ takeaways, name, veiled }} onGo={go} />
    </div>
  );
}
