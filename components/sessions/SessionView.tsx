import { useEffect } from 'react';
import { onDemand } from '@/components/ui/onDemand';
import { Lost } from '@/components/ui/Lost';
import { useSteadyLive } from '@/components/ui/useLive';
import type { Person } from '@/lib/people/person';
import type { Session } from '@/lib/sessions/session';
import { getPerson } from '@/lib/store/people';
import { getSession } from '@/lib/store/sessions';
import { RunningSession } from './RunningSession';
import { rememberRunning } from './standing/standing';
import { StandingNotes } from './standing/StandingNotes';

const PlannedSession = onDemand(async () => (await import('./PlannedSession')).PlannedSession);
const EndedSession = onDemand(async () => (await import('./EndedSession')).EndedSession);

interface Found {
  session: Session | undefined;
  person: Person | undefined;
}

/** While it runs, its editor follows the notes by itself: with every key that is stored, nothing else is new. */
function alike(before: Found, after: Found): boolean {
  const shown = ({ session, person }: Found) =>
    JSON.stringify([session && { ...session, notes: '', updatedAt: 0 }, person]);
  return after.session?.state === 'running' && shown(before) === shown(after);
}

/** One session: before it its brief, while it runs its time and notes, afterwards what it came to. */
export function SessionView({ id, part }: { id: string; part: string | undefined }) {
  const found = useSteadyLive<Found>(
    async () => {
      const session = await getSession(id);
      return { session, person: session && (await getPerson(session.personId)) };
    },
    [id],
    alike,
  );
  const state = found?.session?.state;
  useEffect(() => {
    if (found) rememberRunning(id, state === 'running');
  }, [id, found, state]);
  if (!found) return <StandingNotes id={id} />;
  const { session, person } = found;
  if (!session) return <Lost what="There is no such session" way="/today" wayLabel="Go to today" />;
  if (session.state === 'running' && session.clock)
    return <RunningSession session={session} clock={session.clock} person={person} />;
  return session.state === 'planned' ? (
    <PlannedSession session={session} person={person} />
  ) : (
    <EndedSession session={session} person={person} part={part} />
  );
}
