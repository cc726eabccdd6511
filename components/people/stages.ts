import type { Stage } from '@/lib/people/person';

/** The stages as they are read on screens. */
export const STAGE_LABELS: Record<Stage, string> = {
  lead: 'Lead',
  contacted: 'Contacted',
  talking: 'Talking',
  active: 'Active',
  paused: 'Paused',
  past: 'Past',
  declined: 'Declined',
};
