import { useLive } from '@/components/ui/useLive';
import { STAGES } from '@/lib/people/person';
import { countStages } from '@/lib/store/people-keys';

/** How many people are at each stage. */
export function useStageCounts() {
  return useLive(() => countStages(STAGES));
}
