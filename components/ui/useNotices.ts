import { useEffect, useState } from 'react';
import { receive } from '@/lib/platform/messages';
import { undo } from '@/lib/store/mutate';
import { toast } from './toast';

/** Shows what a gesture outside this page did, with its undo, and tells whom it was about until that is done with. */
export function useNotices(): { personId: string | null; done: () => void } {
  const [personId, setPersonId] = useState<string | null>(null);
  useEffect(
    () =>
      receive('notice', (notice) => {
        toast(notice.says, notice.undo.length > 0 ? () => undo(notice.undo) : null);
        setPersonId(notice.personId);
      }),
    [],
  );
  return { personId, done: () => setPersonId(null) };
}
