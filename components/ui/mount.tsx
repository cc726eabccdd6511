import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { openStore } from '@/lib/store/open';
import { ErrorBoundary } from './ErrorBoundary';
import { followTheme } from './theme';
import { Toasts } from './Toasts';

/** Puts a surface on its page. The store opens beside the first paint, never before it. */
export function mount(surface: ReactNode): void {
  // Whoever needs the store waits for this same opening and shows what became of it.
  openStore().catch(() => undefined);
  followTheme();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>{surface}</ErrorBoundary>
      <Toasts />
    </StrictMode>,
  );
}
