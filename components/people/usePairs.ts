import { useEffect, useState } from 'react';
import { useLive } from '@/components/ui/useLive';
import type { Pair } from '@/lib/people/duplicates';
import { getPeople, lastChange } from '@/lib/store/people';
import { searchPairs } from '@/lib/store/search';

/** Likely pairs and the people in the first of them; compared again whenever somebody changes. */
export function usePairs(shown: number) {
  const changed = useLive(lastChange);
  const [pairs, setPairs] = useState<Pair[]>();
  useEffect(() => {
    if (changed === undefined) return undefined;
    let current = true;
    void searchPairs().then((found) => current && setPairs(found));
    return () => {
      current = false;
    };
  }, [changed]);
  const ids = pairs?.slice(0, shown).flatMap(({ a, b }) => [a, b]) ?? [];
  const people = useLive(() => getPeople(ids), [ids.join(' ')]);
  return pairs && people ? { pairs, people } : undefined;
}
