import { useEffect } from 'react';
import { receive } from '@/lib/platform/messages';
import { undo } from '@/lib/store/mutate';
import { toast } from './toast';

/** Shows what a gesture outside this page did, with its undo. */
export function useNotices(): void {
  useEffect(
    () =>
      receive('notice', ({ says, undo: changes }) =>
        toast(says, changes.length > 0 ? () => undo(changes) : null),
      ),
    [],
  );
}
