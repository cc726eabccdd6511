import { StrictMode, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterPaint } from './after-paint';
import { ErrorBoundary } from './ErrorBoundary';
import { Toasts } from './Toasts';

/** Puts a surface on its page, at once; whatever else it needs is loaded after it stands. */
export function mount(surface: ReactNode): void {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  const root = createRoot(element);
  flushSync(() =>
    root.render(
      <StrictMode>
        <ErrorBoundary>{surface}</ErrorBoundary>
        <Toasts />
      </StrictMode>,
    ),
  );
  afterPaint(() => {
    void import('./theme').then(({ followTheme }) => followTheme());
    void import('./tell-changes').then(({ tellChanges }) => tellChanges());
  });
}
