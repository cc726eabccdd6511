import { toast } from '@/components/ui/toast';
import type { Clock } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import { tell } from '@/lib/platform/messages';
import { undo } from '@/lib/store/mutate';
import { endSession, moveClock } from '@/lib/store/sessions';
import { sorry } from '@/lib/store/trouble';

export type Move = (clock: Clock, at: number, session: Session) => Clock;

/** Moves the stored clock, and has the badge follow. */
export async function move(id: string, change: Move): Promise<void> {
  try {
    await moveClock(id, change);
    await tell('sessionChanged', null);
  } catch (error) {
    toast(sorry('The clock was not changed', error));
  }
}

/** Ends the session, with the way back. */
export async function end(id: string): Promise<void> {
  try {
    const changes = await endSession(id);
    void tell('sessionChanged', null);
    toast('The session has ended.', async () => {
      await undo(changes);
      await tell('sessionChanged', null);
    });
  } catch (error) {
    toast(sorry('Not ended', error));
  }
}
