import { myZone } from '@/components/ui/when';
import { dayOf } from '@/lib/data/day';
import type { Session } from '@/lib/sessions/session';

/** "2026-11-21 Ada Moreno.md": sorted by day wherever it is kept. */
export function fileName(session: Session, name: string, ending: string): string {
  return `${dayOf(session.startsAt, myZone()).toString()} ${name}.${ending}`;
}
