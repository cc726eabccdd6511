import type { Change } from '@/lib/data/change';
import type { Segment } from '@/lib/sessions/agenda';
import { totalMinutes } from '@/lib/sessions/agenda-edit';
import { extend } from '@/lib/sessions/clock-change';
import type { Clock } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/session';
import { changeSession } from './sessions';

/** An edit of an agenda, and where each of its old segments is afterwards (null: nowhere). */
export interface AgendaEdit {
  edit: (segments: Segment[]) => Segment[];
  becomes: (index: number) => number | null;
}

/**
 * Edits the agenda as it is stored now. While the session runs, a longer or
 * shorter agenda makes it longer or shorter, and the turns that the user took
 * lead to the same segments as before.
 */
export function editAgenda(id: string, { edit, becomes }: AgendaEdit): Promise<Change[]> {
  return changeSession(id, (session) => {
    const segments = edit(session.segments);
    return { segments, clock: clockFor(session, segments, becomes) };
  });
}

/** Another agenda altogether: nothing of the old one is in it, and the plan leads again. */
export function replaceAgenda(
  id: string,
  kind: Session['kind'],
  segments: Segment[],
): Promise<Change[]> {
  return changeSession(id, (session) => ({
    kind,
    segments,
    clock: clockFor(session, segments, () => null),
  }));
}

function clockFor(
  { clock, segments: before, state }: Session,
  segments: Segment[],
  becomes: AgendaEdit['becomes'],
): Clock | null {
  if (!clock || state !== 'running') return clock;
  const by = totalMinutes(segments) - totalMinutes(before);
  const longer = by === 0 ? clock : extend(clock, by, Date.now());
  if (!longer.turns) return longer;
  const turns = longer.turns.flatMap(({ at, segment }) => {
    const index = becomes(segment);
    return index === null ? [] : [{ at, segment: index }];
  });
  const { turns: _, ...rest } = longer;
  return turns.length > 0 ? { ...rest, turns } : rest;
}
