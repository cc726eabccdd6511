import { useId, useRef, useState, type ReactNode } from 'react';
import { onDemand } from '@/components/ui/onDemand';
import { buttonClass } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { readTextFile } from '@/lib/platform/files';
import section from '@/components/ui/Section.module.css';
import styles from './SessionsRead.module.css';

const Preview = onDemand(async () => (await import('./SessionsPreview')).SessionsPreview);

/** Trust 8: reads a session back in from the file it was saved to, or anybody's notes. */
export function SessionsRead({ person, children }: { person: Person; children: ReactNode }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ text: string | null; at: number } | null>(null);
  const done = () => {
    setFile(null);
    input.current?.focus();
  };
  return (
    <>
      <div className={section.row}>
        {children}
        <input
          ref={input}
          id={id}
          type="file"
          accept=".md,.markdown,.txt,text/markdown,text/plain"
          className={`unseen ${styles.input}`}
          onChange={async ({ target }) => {
            const chosen = target.files?.[0];
            if (!chosen) return;
            setFile({ text: await readTextFile(chosen), at: chosen.lastModified });
            // The same file again is a choice too.
            target.value = '';
          }}
        />
        <label htmlFor={id} className={buttonClass('quiet')}>
          Read a session from a file
        </label>
      </div>
      {file && <Preview person={person} text={file.text} at={file.at} onDone={done} />}
    </>
  );
}
