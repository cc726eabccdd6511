import type { Status, Takeaway, TakeawayKind } from './takeaway';

/** The order of a takeaway whose line is no longer in the notes. */
export const NOT_IN_NOTES = -1;

export function isInNotes(takeaway: Pick<Takeaway, 'order'>): boolean {
  return takeaway.order !== NOT_IN_NOTES;
}

/**
 * Whether something has become of it: an advice that is being tried or of which
 * something was said, an action that is done, anything set aside. Such a
 * takeaway is a part of the story (R1) and outlives its line.
 */
export function hasGoneOn({ status, loop }: Pick<Takeaway, 'status' | 'loop'>): boolean {
  return (status !== 'open' && status !== 'received') || loop !== undefined;
}

/** Whether it still waits for somebody to do something. */
export function isOpen(takeaway: Pick<Takeaway, 'status'>): boolean {
  return ['open', 'received', 'trying'].includes(takeaway.status);
}

const LOOP: ReadonlySet<Status> = new Set<Status>([
  'received',
  'trying',
  'tried',
  'reported',
  'set-aside',
]);

/** The status of a line of `kind` whose box is ticked or not, after it was `status` (null when it is new). */
export function statusFor(kind: TakeawayKind, ticked: boolean, status: Status | null): Status {
  if (kind === 'advice')
    return status !== null && LOOP.has(status) ? status : status === 'done' ? 'tried' : 'received';
  if (kind === 'action' && ticked) return 'done';
  if (status === 'set-aside') return 'set-aside';
  // An action's box is the truth; the other kinds have none, so what was done stays so.
  const wasDone = status === 'done' || status === 'tried' || status === 'reported';
  return wasDone && kind !== 'action' ? 'done' : 'open';
}
