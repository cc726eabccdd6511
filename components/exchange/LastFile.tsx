import { whenWas } from '@/components/ui/when';
import type { Work } from '@/lib/exchange/work';
import { things } from './words';
import { useWork } from './useWork';

/** When a file with everything was last saved, and how much changed since. */
export function LastFile() {
  const work = useWork();
  return work ? <p className="quiet small figures">{told(work)}</p> : null;
}

function told({ fileAt, keys }: Work): string {
  const since = keys.length === 0 ? 'nothing' : things(keys.length);
  if (fileAt !== null) return `Last file saved: ${whenWas(fileAt)}, ${since} changed since.`;
  return keys.length === 0
    ? 'No file is saved yet.'
    : `No file is saved yet; ${since} changed so far.`;
}
