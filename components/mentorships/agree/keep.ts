import { kept } from '@/components/ui/kept';
import type { Terms } from '@/lib/mentorships/terms';
import { changeTerms } from '@/lib/store/mentorships';

export const keep = kept;

export function keepTerms(id: string, terms: Partial<Terms>): void {
  keep(changeTerms(id, terms));
}
