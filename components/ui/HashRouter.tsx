import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';

/** Places within a surface are in its address's hash, so that they can be linked and reloaded. */
export function HashRouter({ children }: { children: ReactNode }) {
  // oxlint-disable-next-line react/hooks -- how wouter is told where places are kept
  return <Router hook={useHashLocation}>{children}</Router>;
}
