import { useSyncExternalStore } from 'react';

const KEY = 'veiled';
const listeners = new Set<() => void>();

/**
 * Whether private lines are veiled, because the screen is shared (Trust 7).
 * Remembered for as long as this panel's window is there, a reload included: a
 * veil that falls by itself would be none.
 */
export function useVeil(): { veiled: boolean; toggle: () => void } {
  const veiled = useSyncExternalStore(subscribe, isVeiled);
  return { veiled, toggle: toggleVeil };
}

export function toggleVeil(): void {
  sessionStorage.setItem(KEY, isVeiled() ? '' : 'yes');
  for (const listener of listeners) listener();
}

function isVeiled(): boolean {
  return sessionStorage.getItem(KEY) === 'yes';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
