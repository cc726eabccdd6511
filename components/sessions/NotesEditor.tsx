import { useEffect, useRef } from 'react';
import { toast } from '@/components/ui/toast';
import { createAutosave } from '@/lib/store/autosave';
import { keepNotes } from '@/lib/store/sessions';
import { createNotesEditor, type NotesEditorHandle } from './notes-editor';
import styles from './Notes.module.css';

/** Binds the editor to one session's stored notes: typing goes to the store, and what another panel wrote comes from it. */
export default function NotesEditor({ id, stored }: { id: string; stored: string }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<NotesEditorHandle>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const saves = createAutosave(
      (text: string) => keepNotes(id, text),
      (error) =>
        toast(
          `Your last words are not stored yet (${String(error)}). Keep this panel open and go on typing.`,
        ),
    );
    const made = createNotesEditor(host.current, stored, saves.push);
    editor.current = made;
    return () => {
      editor.current = null;
      made.close();
    };
    // The session's first text starts the editor; later ones go through `receive`.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);
  useEffect(() => editor.current?.receive(stored), [stored]);
  return <div ref={host} className={styles.editor} />;
}
