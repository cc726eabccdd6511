import { useEffect, useRef } from 'react';
import { occupied } from '@/components/palette/useKeys';
import { toggleVeil } from '../veil';

/**
 * A session's own keys: `n` outside text, Alt+N and Alt+V from anywhere, the
 * notes included. Where there is no next segment (null), only the veil's.
 */
export function useSessionKeys(next: (() => void) | null): void {
  const latest = useRef(next);
  useEffect(() => {
    latest.current = next;
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = actionOf(event);
      if (!action || event.repeat || (action === 'next' && !latest.current)) return;
      event.preventDefault();
      if (action === 'veil') toggleVeil();
      else latest.current?.();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

function actionOf(event: KeyboardEvent): 'next' | 'veil' | null {
  if (event.ctrlKey || event.metaKey) return null;
  if (!event.altKey) return event.key === 'n' && !occupied(event.target) ? 'next' : null;
  // Where Alt writes other letters the key is what counts, but not when it is on its way to an ñ.
  if (event.key === 'Dead') return null;
  return event.code === 'KeyN' ? 'next' : event.code === 'KeyV' ? 'veil' : null;
}
