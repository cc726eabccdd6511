import { useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { Clock } from '@/lib/sessions/clock';
import { observe, type Seen } from '@/lib/sessions/clock-time';
import { moveClock } from '@/lib/store/sessions';
import { sorry } from '@/lib/store/trouble';

/** What this page is called as long as it lives. */
const PROCESS = crypto.randomUUID();

const read = () => ({ wall: Date.now(), mono: performance.now(), process: PROCESS });

/**
 * The clock of a running session and the time, twice a second. Nothing counts:
 * each look is arithmetic on the stored stamps. When the computer's clock was
 * set back meanwhile, that is stored with the session, once for all windows.
 */
export function useSessionClock(id: string, stored: Clock): { clock: Clock; now: number } {
  const [look, setLook] = useState(() => ({ clock: stored, now: Date.now() }));
  const latest = useRef(stored);
  const seen = useRef<Seen>(null);
  useEffect(() => {
    latest.current = stored;
    const tick = () => {
      const [before, reading] = [seen.current, read()];
      const looked = observe(latest.current, before, reading);
      seen.current = looked.seen;
      if (looked.clock !== latest.current) {
        // Shown at once; the store's own word comes a moment later.
        latest.current = looked.clock;
        keepShift(id, before).catch((error: unknown) => {
          seen.current = before;
          toast(sorry('The computer’s clock was set back, and that is not stored yet', error));
        });
      }
      setLook({ clock: latest.current, now: reading.wall });
    };
    tick();
    const timer = setInterval(tick, 500);
    // A page that was hidden or asleep catches up the moment it is seen.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [id, stored]);
  return look;
}

/** Looks once more, with the clock as it is stored: another window may have seen the same. */
function keepShift(id: string, before: Seen | null): Promise<void> {
  return moveClock(id, (clock) => observe(clock, before, read()).clock);
}
