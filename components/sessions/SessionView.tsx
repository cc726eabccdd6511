import { Lost } from '@/components/ui/Lost';
import { useLive } from '@/components/ui/useLive';
import { getPerson } from '@/lib/store/people';
import { getSession } from '@/lib/store/sessions';
import { Notes } from './Notes';
import { Recap } from './Recap';
import { SessionHead } from './SessionHead';
import styles from './SessionView.module.css';

/** One session: while it runs its time and notes, afterwards its recap. */
export function SessionView({ id }: { id: string }) {
  const found = useLive(async () => {
    const session = await getSession(id);
    return { session, person: session && (await getPerson(session.personId)) };
  }, [id]);
  if (!found) return null;
  const { session, person } = found;
  if (!session?.clock)
    return <Lost what="There is no such session" way="/today" wayLabel="Go to today" />;
  const name = person?.name ?? 'somebody removed';
  return (
    <main className={styles.session}>
      <SessionHead session={session} clock={session.clock} name={name} />
      {session.state === 'ended' ? (
        <Recap session={session} name={name} />
      ) : (
        <Notes id={session.id} stored={session.notes} />
      )}
    </main>
  );
}
