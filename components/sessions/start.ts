import { toast } from '@/components/ui/toast';
import type { Session } from '@/lib/sessions/session';
import { tell } from '@/lib/platform/messages';
import { getPerson } from '@/lib/store/people';
import { sorry } from '@/lib/store/trouble';
import { nameOf } from './name';

/**
 * Starts a session and goes to it. While another one runs nothing is started:
 * it leads there and says so, and what was planned waits.
 */
export async function startAndGo(
  personId: string,
  start: () => Promise<Session | null>,
  go: (place: string) => void,
): Promise<void> {
  try {
    const session = await start();
    if (!session) return;
    void tell('sessionChanged', null);
    go(`/session/${session.id}`);
    if (session.personId === personId) return;
    const name = nameOf(await getPerson(session.personId));
    toast(`Your session with ${name} is still running. End it first, then start the other.`);
  } catch (error) {
    toast(sorry('The session could not be started', error));
  }
}
