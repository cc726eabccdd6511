import { toast } from '@/components/ui/toast';

/** Small steps that show for themselves: only a failure is told. */
export function kept(work: Promise<unknown>): void {
  work.catch((error: unknown) => toast(`That was not kept: ${String(error)}. Please try again.`));
}
