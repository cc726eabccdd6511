import { toast } from '@/components/ui/toast';
import { hold } from '@/lib/store/held';
import { isTrouble, sorry } from '@/lib/store/trouble';

/** Small steps that show for themselves: only a failure is told. */
export function kept(work: Promise<unknown>): void {
  work.catch((error: unknown) => toast(sorry('That was not kept', error)));
}

/**
 * A line that was typed and is gone from its field: one that can't be stored is
 * held, and stored once that works. `what` is what it is: "An objective".
 */
export function keptLine(what: string, text: string, store: () => Promise<unknown>): void {
  store().catch((error: unknown) => {
    if (!isTrouble(error)) toast(sorry('That was not kept', error));
    hold(
      { key: crypto.randomUUID(), what, text, target: null },
      error,
      isTrouble(error) ? store : null,
    );
  });
}
