import { Link, useLocation } from 'wouter';
import { onDemand } from '@/components/ui/onDemand';
import { done } from '@/components/ui/done';
import { Button } from '@/components/ui/Button';
import type { Person } from '@/lib/people/person';
import { elapsed } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import { removeSession } from '@/lib/store/sessions-plan';
import { nameOf } from './name';
import { NotesPane } from './notes/NotesPane';
import { TimeBar } from './time/TimeBar';
import { useSessionKeys } from './time/useSessionKeys';
import { capital, momentTold } from './today/words';
import { VeilButton } from './VeilButton';
import { useVeil } from './veil';
import styles from './SessionView.module.css';

const WrapUp = onDemand(async () => (await import('./wrap/WrapUpPage')).WrapUpPage);

interface Props {
  session: Session;
  person: Person | undefined;
  /** `notes`, or what it came to. */
  part: string | undefined;
}

/** After it: what it came to, and its notes, which go on being kept as they are typed. */
export function EndedSession({ session, person, part }: Props) {
  const { veiled } = useVeil();
  useSessionKeys(null);
  const [, go] = useLocation();
  const { id, clock, segments, startsAt, updatedAt } = session;
  const name = nameOf(person);
  const used = clock ? elapsed(clock, updatedAt) : 0;
  const remove = async () => {
    if (await done(() => removeSession(id), `The session with ${name} is removed.`)) go('/today');
  };
  const parts = [
    { words: 'Wrap-up', place: `/session/${id}`, here: part !== 'notes' },
    { words: 'Notes', place: `/session/${id}/notes`, here: part === 'notes' },
  ];
  return (
    <main className={styles.session}>
      <header className={styles.head}>
        <h1 className="wrap" dir="auto">
          {name}
        </h1>
        <div className={styles.line}>
          <span className={`quiet figures ${styles.grow}`}>
            {capital(momentTold(startsAt))}, {Math.round(used / 60_000)} min
          </span>
          <VeilButton />
          <Button look="quiet" onClick={() => void remove()}>
            Remove
          </Button>
        </div>
        {clock && <TimeBar segments={segments} clock={clock} now={updatedAt} tone="calm" />}
        <nav className={styles.parts} aria-label="Parts of the session">
          {parts.map(({ words, place, here }) => (
            <Link
              key={words}
              href={place}
              className={styles.part ?? ''}
              aria-current={here ? 'page' : undefined}
            >
              {words}
            </Link>
          ))}
        </nav>
      </header>
      {part === 'notes' ? (
        <div className={styles.notes}>
          <NotesPane session={session} person={person} veiled={veiled} />
        </div>
      ) : (
        <WrapUp session={session} person={person} />
      )}
    </main>
  );
}
