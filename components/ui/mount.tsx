import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { afterPaint } from './after-paint';
import { Surface } from './Surface';

/** Puts a surface on its page, at once; whatever else it needs is loaded after it stands. */
export function mount(surface: ReactNode): void {
  const root = createRoot(place());
  flushSync(() => root.render(<Surface>{surface}</Surface>));
  afterPaint(keepUp);
  afterPaint(keepFiles);
}

/** Takes over a surface that stands on its page already, as it was rendered when the page was built. */
export function takeOver(surface: ReactNode): void {
  hydrateRoot(place(), <Surface>{surface}</Surface>);
  afterPaint(keepUp);
}

function place(): HTMLElement {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  return element;
}

/** Follows the chosen theme, lets the background know of changes, and says when the store is not well. */
function keepUp(): void {
  void import('./watch-store').then(({ watchStore }) => watchStore());
  void import('./theme').then(({ followTheme }) => followTheme());
  void import('./tell-changes').then(({ tellChanges }) => tellChanges());
  // As `beginAgain` in lib/platform/alone.ts marks it.
  if (history.state === 'deleted')
    void import('./begun-again').then(({ tellOfBeginning }) => tellOfBeginning());
}

/** Where there are folders to write to; a popup would be gone before a file is whole. */
function keepFiles(): void {
  if (!('showDirectoryPicker' in globalThis)) return;
  void import('@/components/exchange/keep-files').then(({ keepFiles: keep }) => keep());
}
