import { useEffect, useState } from 'react';
import { useLive } from '@/components/ui/useLive';
import type { Stage } from '@/lib/people/person';
import { peopleKeys, type Order } from '@/lib/store/people-keys';
import { onSearchReady, search } from '@/lib/store/search';

/** More than anybody reads; whoever is looked for is among the first. */
const MOST = 1_000;

/** The ids of those who fit, in order; while something is searched for, the best fit comes first. */
export function useFoundPeople(
  query: string,
  order: Order,
  stage: Stage | null,
): string[] | undefined {
  const keys = useLive(() => peopleKeys(order, stage), [order, stage]);
  const [found, setFound] = useState<{ query: string; ids: string[] }>();
  const asked = query.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    let current = true;
    const ask = () =>
      void search(asked, MOST, ['people']).then((all) => {
        if (current) setFound({ query: asked, ids: all.map(({ id }) => id) });
      });
    ask();
    // What was typed before everything was read is asked again when it is.
    const stop = onSearchReady(ask);
    return () => {
      current = false;
      stop();
    };
  }, [asked]);
  if (!keys || asked === '') return keys;
  if (!found) return undefined;
  const here = new Set(keys);
  return found.ids.filter((id) => here.has(id));
}
