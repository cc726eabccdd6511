import { useEffect, useState } from 'react';

/** The time, again every `everyMs`. It only drives the screen; nothing is counted with it. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    // A page that was hidden or asleep catches up the moment it is seen.
    const catchUp = () => setNow(Date.now());
    document.addEventListener('visibilitychange', catchUp);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', catchUp);
    };
  }, [everyMs]);
  return now;
}
