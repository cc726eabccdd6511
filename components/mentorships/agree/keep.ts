import { toast } from '@/components/ui/toast';
import type { Terms } from '@/lib/mentorships/terms';
import { changeTerms } from '@/lib/store/mentorships';

/** Says so when a choice could not be kept; that it was, is seen where it was made. */
export function keep(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    toast(`That was not kept: ${String(error)}. Please try again.`);
  });
}

export function keepTerms(id: string, terms: Partial<Terms>): void {
  keep(changeTerms(id, terms));
}
