/** What has just been done, with the way back. */
export interface Toast {
  id: number;
  says: string;
  undo: (() => Promise<void>) | null;
}

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says something that happened; three at the most are kept, the newest last. */
export function toast(says: string, undo: Toast['undo'] = null): void {
  lastId += 1;
  change([...toasts, { id: lastId, says, undo }].slice(-3));
}

export function dismissToast(id: number): void {
  change(toasts.filter((shown) => shown.id !== id));
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly Toast[] {
  return toasts;
}
