import { useEffect, useRef, useState } from 'react';
import type { Finding, Message } from '@/lib/outreach/review/finding';
import { reviewed } from './reviewer';

interface Reviewed {
  findings: Finding[];
  /** The message they are about; by now it may say something else. */
  of: Message;
}

/**
 * The findings about a message, a moment after each change. While one reading
 * is under way further changes wait, and only the newest is read next.
 */
export function useReview(message: Message): Reviewed {
  const [shown, setShown] = useState<Reviewed>({ findings: [], of: message });
  const next = useRef<Message>(null);
  const busy = useRef(false);
  const key = JSON.stringify(message);
  useEffect(() => {
    next.current = message;
    if (busy.current) return;
    busy.current = true;
    void readOn();
    async function readOn() {
      while (next.current) {
        const latest = next.current;
        next.current = null;
        // A review that can't run keeps nobody from writing; inserting asks again and says so.
        setShown({ findings: await reviewed(latest).catch(() => []), of: latest });
      }
      busy.current = false;
    }
    // The key stands for all that the message says.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return shown;
}
