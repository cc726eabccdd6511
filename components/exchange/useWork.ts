import { useEffect, useState } from 'react';
import type { Work } from '@/lib/exchange/work';
import { getWork, watchWork } from '@/lib/platform/storage';

/** What was done since the last file; undefined until it is read. */
export function useWork(): Work | undefined {
  const [work, setWork] = useState<Work>();
  useEffect(() => {
    void getWork().then(setWork);
    return watchWork(setWork);
  }, []);
  return work;
}
