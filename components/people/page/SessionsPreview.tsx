import { useMemo } from 'react';
import { capital, momentTold } from '@/components/sessions/today/words';
import { Button } from '@/components/ui/Button';
import { toast } from '@/components/ui/toast';
import { useLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import { fromMarkdown, type Imported } from '@/lib/sessions/markdown-session';
import { undo } from '@/lib/store/mutate';
import { sorry } from '@/lib/store/trouble';
import { readInNotes, readInSession } from '@/lib/store/session-file';
import { getSession } from '@/lib/store/sessions';
import { removeSession } from '@/lib/store/sessions-plan';
import section from '@/components/ui/Section.module.css';
import styles from './SessionsRead.module.css';

interface Props {
  person: Person;
  /** Null for what is no text. */
  text: string | null;
  /** When the file was last changed. */
  at: number;
  onDone: () => void;
}

const NO_TEXT: Imported = {
  kind: 'refused',
  why: 'This is not a text file, or it is too large. Nothing was changed.',
};

/** What is in a file, before it is taken in; nothing has happened yet. */
export function SessionsPreview({ person, text, at, onDone }: Props) {
  const file = useMemo(() => (text === null ? NO_TEXT : fromMarkdown(text)), [text]);
  const id = file.kind === 'session' ? file.session.id : '';
  const here = useLive(async () => (await getSession(id)) !== undefined, [id]);
  if (here === undefined) return null;
  const readIn = async () => {
    try {
      const takeBack = await takeIn(file, person.id, at);
      toast('The session is read in.', takeBack);
      onDone();
    } catch (error) {
      toast(sorry('It was not read in, and nothing was changed', error));
    }
  };
  return (
    <div className={styles.preview} role="group" aria-label="What is in the file">
      {told(file, person, at, here).map((line) => (
        <p key={line} className="wrap" role={file.kind === 'refused' ? 'alert' : undefined}>
          {line}
        </p>
      ))}
      {file.kind !== 'refused' && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling text must be reachable by keyboard
        <pre className={styles.notes} tabIndex={0} dir="auto">
          {(file.kind === 'session' ? file.session.notes : file.notes).slice(0, 2_000)}
        </pre>
      )}
      <div className={section.row}>
        {file.kind !== 'refused' && (
          <Button look="main" onClick={() => void readIn()}>
            {here ? 'Put it in place of the one here' : 'Read it in'}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {file.kind === 'refused' ? 'Close' : 'Cancel'}
        </Button>
      </div>
    </div>
  );
}

function told(file: Imported, person: Person, at: number, here: boolean): string[] {
  if (file.kind === 'refused') return [file.why];
  if (file.kind === 'notes') {
    return [`Notes. They become a session of ${momentTold(at)}, half an hour long.`];
  }
  const { session, takeaways, person: about } = file;
  const count = takeaways.length === 1 ? '1 takeaway' : `${takeaways.length} takeaways`;
  return [
    `${capital(momentTold(session.startsAt))}, with ${count}.`,
    ...(about.id === person.id || about.name === person.name
      ? []
      : [`The file is about ${about.name}. Read in here, it belongs to ${person.name}.`]),
    ...(here ? ['This session is here already; the file’s words would take its place.'] : []),
  ];
}

/** Takes it in and answers the way back. */
async function takeIn(file: Imported, personId: string, at: number): Promise<() => Promise<void>> {
  if (file.kind === 'session') {
    const changes = await readInSession(file, personId);
    return () => undo(changes);
  }
  const { session, changes } = await readInNotes(
    file.kind === 'notes' ? file.notes : '',
    personId,
    at,
  );
  return async () => {
    // Its takeaways came from its notes.
    await removeSession(session.id);
    await undo(changes);
  };
}
