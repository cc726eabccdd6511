import { useEffect, useRef } from 'react';
import type { Choice } from './choices';

/** Listens for Ctrl/⌘ K and, outside text fields and dialogs, for the single keys of commands. */
export function useKeys(commands: Choice[], openFinder: () => void): void {
  const latest = useRef({ commands, openFinder });
  useEffect(() => {
    latest.current = { commands, openFinder };
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        latest.current.openFinder();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || occupied(event.target)) return;
      const command = latest.current.commands.find(({ key }) => key === event.key);
      if (!command) return;
      event.preventDefault();
      void command.run();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** Whether a letter pressed here belongs to something else: a text, a choice, a dialog. */
export function occupied(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type="checkbox"]), textarea, select, [role="dialog"]') !== null)
  );
}
