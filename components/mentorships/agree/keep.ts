import { kept } from '@/components/ui/kept';
import { changeTerms } from '@/lib/store/mentorships';

export const keep = kept;

export function keepTerms(id: string, terms: Parameters<typeof changeTerms>[1]): void {
  keep(changeTerms(id, terms));
}
