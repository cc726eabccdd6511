import { onDemand } from '@/components/ui/onDemand';

/** The form for what was said and not noted; it loads when it is asked for. */
export const ByHand = onDemand(async () => (await import('./ByHandForm')).ByHandForm);
