import { StrictMode, type ReactNode } from 'react';
import { ErrorBoundary } from './ErrorBoundary';
import { Toasts } from './Toasts';

/** What stands around every surface. */
export function Surface({ children }: { children: ReactNode }) {
  return (
    <StrictMode>
      <ErrorBoundary>{children}</ErrorBoundary>
      <Toasts />
    </StrictMode>
  );
}
