import { onDemand } from '@/components/ui/onDemand';

/** The form to plan or enter a session; it loads when it is asked for. */
export const PlanLater = onDemand(async () => (await import('./PlanForm')).PlanForm);
