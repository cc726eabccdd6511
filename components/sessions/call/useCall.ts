import { useEffect, useState } from 'react';
import { callPage, type CallPage } from '@/lib/sessions/call-page';
import { frontTabs, watchFrontTabs } from '@/lib/platform/tabs';

export interface Call extends CallPage {
  /** Its tab's address, to know it by. */
  url: string;
}

/**
 * The call in front, as far as the browser lets its address be seen: the tab of
 * the gesture that opened this panel, or of a site that was allowed.
 */
export function useCall(): Call | null {
  const [call, setCall] = useState<Call | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const [found = null] = (await frontTabs()).flatMap(({ url, title }) => {
        const page = callPage(url, title);
        return page ? [{ ...page, url }] : [];
      });
      if (gone) return;
      // The same call is the same object, so that nothing is looked up anew.
      setCall((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    void look();
    const leave = watchFrontTabs(() => void look());
    return () => {
      gone = true;
      leave();
    };
  }, []);
  return call;
}
