import { lazy, Suspense, useEffect } from 'react';
import { Lost } from '@/components/ui/Lost';
import { useLive } from '@/components/ui/useLive';
import { getPerson } from '@/lib/store/people';
import { getSession } from '@/lib/store/sessions';
import { RunningSession } from './RunningSession';
import { rememberRunning } from './standing/standing';
import { StandingNotes } from './standing/StandingNotes';

const PlannedSession = lazy(() => import('./PlannedSession'));
const EndedSession = lazy(() => import('./EndedSession'));

/** One session: before it its brief, while it runs its time and notes, afterwards what it came to. */
export function SessionView({ id, part }: { id: string; part: string | undefined }) {
  const found = useLive(async () => {
    const session = await getSession(id);
    return { session, person: session && (await getPerson(session.personId)) };
  }, [id]);
  const state = found?.session?.state;
  useEffect(() => {
    if (found) rememberRunning(id, state === 'running');
  }, [id, found, state]);
  if (!found) return <StandingNotes id={id} />;
  const { session, person } = found;
  if (!session) return <Lost what="There is no such session" way="/today" wayLabel="Go to today" />;
  if (session.state === 'running' && session.clock)
    return <RunningSession session={session} clock={session.clock} person={person} />;
  return (
    <Suspense>
      {session.state === 'planned' ? (
        <PlannedSession session={session} person={person} />
      ) : (
        <EndedSession session={session} person={person} part={part} />
      )}
    </Suspense>
  );
}
