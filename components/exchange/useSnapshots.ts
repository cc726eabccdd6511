import { useEffect, useState } from 'react';
import { getTrouble, type Trouble } from '@/lib/platform/snapshot-trouble';
import { listSnapshots, onSnapshots, type Kept } from '@/lib/store/snapshots/folder';

interface Known {
  /** The newest first; null where the browser has no place for any. */
  list: Kept[] | null;
  trouble: Trouble | null;
}

/** The snapshots there are, now and whenever one comes or goes; undefined until they are listed. */
export function useSnapshots(): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [list, trouble] = await Promise.all([listSnapshots(), getTrouble()]);
      if (!gone) setKnown({ list, trouble });
    };
    const lookAgain = () => void look().catch(() => setKnown({ list: null, trouble: null }));
    lookAgain();
    const stop = onSnapshots(lookAgain);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return known;
}
