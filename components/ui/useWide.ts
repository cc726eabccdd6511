import { useSyncExternalStore } from 'react';

/** From here on two columns stand side by side. */
const wide = matchMedia('(width >= 720px)');

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}
