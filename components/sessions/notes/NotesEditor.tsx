import { useEffect, useRef } from 'react';
import type { Person } from '@/lib/people/person';
import { hasLastLine } from '@/lib/sessions/notes/merge';
import { readMark } from '@/lib/sessions/notes/mark';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { keepNotes, noteContext, settleTakeaways } from '@/lib/store/notes';
import { hold, release, takeHeld } from '@/lib/store/held';
import { adoptHeld } from '@/lib/store/held-shelf';
import { notesOf } from '@/lib/store/held-target';
import { onSessionWritten } from '@/lib/store/session-news';
import { getSession } from '@/lib/store/sessions';
import { onNewLine } from '../new-line';
import { heldAs, takeTyped } from '../standing/standing';
import { createNotesEditor, type NotesEditorHandle } from './editor';
import { createKeeping } from './keeping';
import { lookupFor } from './lookup';
import styles from './Notes.module.css';

interface Props {
  session: Session;
  person: Person | undefined;
  veiled: boolean;
  takeaways: readonly Takeaway[];
  /** Hears the marks of the line that the caret is in, as words. */
  onMarks: (marks: string) => void;
  /** Gets the editor when it is there, and null when it goes. */
  onEditor: (editor: NotesEditorHandle | null) => void;
}

const HINT = 'notes-hint';

function marksOf(line: string): string {
  const marked = readMark(line);
  return [marked.kind, marked.private && 'private'].filter(Boolean).join(' ');
}

/** Binds the editor to one session's stored notes: typing goes to the store, and what another panel wrote comes from it. */
export function NotesEditor(props: Props) {
  const { session, person, veiled, takeaways } = props;
  const { id } = session;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<NotesEditorHandle>(null);

  useEffect(() => {
    if (!host.current) return undefined;
    const key = `notes/${id}`;
    const kept = createKeeping({
      notes: session.notes,
      keep: (base, text) => keepNotes(id, base, text),
      read: async () => (await getSession(id))?.notes ?? '',
      show: (text) => editor.current?.show(text),
      onTrouble(unstored) {
        if (!unstored) return release(key);
        const { error, base, text } = unstored;
        const what = `Notes of the talk with ${props.person?.name ?? 'somebody'}`;
        const target = { kind: 'notes', sessionId: id, base } as const;
        return hold({ key, what, text, target }, error, kept.retry);
      },
    });
    /** What an earlier page could not store is among these notes again, whether it can be stored now or not. */
    const goOn = async () => {
      await adoptHeld();
      if (editor.current !== made) return;
      for (const held of takeHeld((one) => notesOf(one)?.sessionId === id)) {
        const notes = notesOf(held);
        if (notes?.kind === 'notes') kept.bring(notes.base, held.text);
        else if (!hasLastLine(session.notes, held.text)) made.newLine(held.text);
      }
    };
    const made = createNotesEditor({
      host: host.current,
      text: session.notes,
      reading: { context: noteContext(person, Date.now()), veiled },
      onType: kept.type,
      onLine: (line) => props.onMarks(marksOf(line)),
      lookup: lookupFor(person, session.personId),
      describedBy: HINT,
      focus: session.state === 'running',
    });
    editor.current = made;
    props.onEditor(made);
    const stops = [onNewLine(id, made.newLine), onSessionWritten(id, kept.news)];
    // These notes may be of a while ago.
    kept.news();
    const typed = takeTyped(id);
    release(heldAs(id));
    if (typed !== '') made.newLine(typed);
    if (session.state === 'running') void settleTakeaways(id);
    void goOn();
    return () => {
      for (const stop of stops) stop();
      editor.current = null;
      props.onEditor(null);
      kept.close();
      made.close();
    };
    // One editor per session: what changes meanwhile goes into it below.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);
  useEffect(() => editor.current?.takeaways(takeaways), [takeaways]);
  const [name, mentors] = [person?.name, person?.hats.includes('mentee')];
  useEffect(
    () => editor.current?.read({ context: noteContext(person, Date.now()), veiled }),
    // The person is another object with every key that is stored.
    // oxlint-disable-next-line react/exhaustive-deps
    [name, mentors, veiled],
  );

  return (
    <>
      <p id={HINT} className="unseen">
        In a list, Tab indents; Escape and then Tab leaves the notes. Ctrl Enter ticks an action,
        Alt Enter opens a link.
      </p>
      <div ref={host} className={styles.editor} />
    </>
  );
}
