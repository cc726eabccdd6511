import { useEffect, useRef, useState } from 'react';
import { announcement, told, type Told } from '@/lib/sessions/clock-told';
import type { Clock } from '@/lib/sessions/clock';

/** What a screen reader is told of the time, and what `onPhase` is told when a new part of it begins. */
export function useTold(
  clock: Clock,
  now: number,
  onPhase: (phase: Told['phase']) => void,
): string | null {
  const before = useRef<Told>(null);
  const [says, setSays] = useState<string | null>(null);
  useEffect(() => {
    const after = told(clock, now);
    const news = announcement(before.current, after);
    if (before.current !== null && before.current.phase !== after.phase && news !== null)
      onPhase(after.phase);
    before.current = after;
    if (news !== null) setSays(news);
  }, [clock, now, onPhase]);
  return says;
}
