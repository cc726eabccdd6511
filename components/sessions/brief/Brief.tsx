import { onDemand } from '@/components/ui/onDemand';

/** M1: the page before a session, at hand while it runs. It loads when it is looked at. */
export const Brief = onDemand(async () => (await import('./BriefPage')).BriefPage);
