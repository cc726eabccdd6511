import { useEffect, useState } from 'react';
import { describeFound, type Finding } from '@/lib/store/found';
import { onSearchReady, search } from '@/lib/store/search';

const MOST = 12;

/** What was found, and for which words; the last answer stays until the next is there. */
export function useFindings(query: string): { findings: Finding[]; asked: string } {
  const [answer, setAnswer] = useState({ findings: [] as Finding[], asked: '' });
  const asked = query.trim();
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const found = asked === '' ? [] : await search(asked, MOST);
      const described = await describeFound(found, asked);
      if (current) setAnswer({ findings: described, asked });
    };
    void ask();
    const stop = onSearchReady(() => void ask());
    return () => {
      current = false;
      stop();
    };
  }, [asked]);
  return answer;
}
