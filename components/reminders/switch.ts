import { toast } from '@/components/ui/toast';
import { askToNotify } from '@/lib/platform/notifications';
import { changeSettings } from '@/lib/platform/storage';

/** Switches notices on; must be the first thing a click does, since the browser asks. */
export async function switchOn(): Promise<void> {
  if (await askToNotify()) await changeSettings({ remind: true });
  else toast('The browser did not allow notifications. What is due stays in Today.');
}
