import { sendPanelTo } from '@/lib/platform/panel-place';
import { openStore } from '@/lib/store/open';
import { currentSession, recentSessions } from '@/lib/store/sessions';

/**
 * The `quick-note` command: a new line in the notes of the running session, or
 * of the last talk there was. The panel is opened by the gesture itself, before
 * anything is waited for.
 */
export async function quickNote(windowId: number | undefined): Promise<void> {
  await openStore();
  const running = await currentSession();
  const [last] = running ? [] : await recentSessions(1);
  await sendPanelTo({
    windowId: windowId ?? null,
    place: running ? `/session/${running.id}` : last ? `/session/${last.id}/notes` : '/today',
    newLineIn: running?.id ?? last?.id ?? null,
  });
}
