import { useEffect, useState } from 'react';
import { mayNotify, onMayNotifyChanged } from '@/lib/platform/notifications';

/** Whether the browser lets notices be shown, also when that is changed elsewhere; undefined until it is known. */
export function useMayNotify(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    const look = () => void mayNotify().then(setMay);
    look();
    // The system takes it back without a word to anybody.
    document.addEventListener('visibilitychange', look);
    const stop = onMayNotifyChanged(look);
    return () => {
      stop();
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return may;
}
