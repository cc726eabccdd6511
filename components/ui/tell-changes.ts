import { tell } from '@/lib/platform/messages';
import { onStoreChange } from '@/lib/store/changes';

/** Whoever types changes the store with every key: the background is told when there is a pause, or after a while. */
const PAUSE_MS = 1_000;
const WHILE_MS = 5_000;

/** Tells the background that other things may be due now: it may be asleep, and does not see the store change. */
export function tellChanges(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const now = () => {
    clearTimeout(timer);
    if (timer !== undefined) void tell('recordChanged', null);
    timer = undefined;
  };
  onStoreChange(() => {
    if (timer === undefined) since = Date.now();
    clearTimeout(timer);
    timer = setTimeout(now, Math.max(0, Math.min(PAUSE_MS, since + WHILE_MS - Date.now())));
  });
  // A popup may be closed within that time.
  addEventListener('pagehide', now);
}
