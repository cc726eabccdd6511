import { useCallback } from 'react';
import type { Clock } from '@/lib/sessions/clock';
import type { Told } from '@/lib/sessions/clock-told';
import { isFirst, playChime } from '@/lib/platform/chime';
import { getSettings } from '@/lib/platform/storage';

/** Sounds five minutes before the end and at the end, if the user wants it, once across all windows. */
export function useChime(id: string, { startedAt, plannedMs }: Clock) {
  return useCallback(
    (phase: Told['phase']) => {
      if (phase === 'soon' || phase === 'over')
        void chime(`chime-${phase}`, `${id} ${startedAt} ${plannedMs}`);
    },
    [id, startedAt, plannedMs],
  );
}

async function chime(name: string, mark: string): Promise<void> {
  const { chime: isWanted } = await getSettings();
  if (isWanted && (await isFirst(name, mark))) await playChime();
}
