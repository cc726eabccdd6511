import { lazy, Suspense } from 'react';
import styles from './Notes.module.css';

const Editor = lazy(() => import('./NotesEditor'));

/** The rest of the panel: notes, in Markdown, kept as they are typed. */
export function Notes({ id, stored }: { id: string; stored: string }) {
  return (
    <div className={styles.notes}>
      <Suspense>
        <Editor id={id} stored={stored} />
      </Suspense>
    </div>
  );
}
