import { kept } from '@/components/ui/kept';
import type { Amend } from '@/lib/data/amend';
import type { Terms } from '@/lib/mentorships/terms';
import { changeTerms } from '@/lib/store/mentorships';

export const keep = kept;

export function keepTerms(id: string, terms: Amend<Terms>): void {
  keep(changeTerms(id, terms));
}
