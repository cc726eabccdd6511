import { shared, type Segment } from './agenda';

/**
 * An agenda cut to one's own measure. Whether the talk becomes longer or the
 * other segments give and take is the user's to say: with `keepTotal` the
 * minutes come from, and go to, the segments that follow, then those before,
 * and each keeps at least one.
 */
export function addSegment(
  segments: Segment[],
  added: Segment,
  at = segments.length,
  keepTotal = false,
): Segment[] {
  const begun = segments.toSpliced(at, 0, { title: added.title, minutes: keepTotal ? 0 : 1 });
  return resizeSegment(begun, at, added.minutes, keepTotal);
}

export function removeSegment(segments: Segment[], at: number, keepTotal = false): Segment[] {
  const minutes = segments[at]?.minutes ?? 0;
  const rest = segments.toSpliced(at, 1);
  const heir = Math.min(at, rest.length - 1);
  return keepTotal ? rest.map((one, index) => (index === heir ? longer(one, minutes) : one)) : rest;
}

export function renameSegment(segments: Segment[], at: number, title: string): Segment[] {
  return segments.map((segment, index) => (index === at ? { ...segment, title } : segment));
}

/** A segment of `minutes`, whole and at least one; with `keepTotal` as near to it as the others can give. */
export function resizeSegment(
  segments: Segment[],
  at: number,
  minutes: number,
  keepTotal = false,
): Segment[] {
  const segment = segments[at];
  if (!segment) return segments;
  const wanted = Math.max(1, Math.round(minutes)) - segment.minutes;
  if (!keepTotal) return segments.with(at, longer(segment, wanted));
  const resized = [...segments];
  let missing = wanted;
  for (const other of neighbours(segments.length, at)) {
    const one = resized[other];
    if (!one || missing === 0) break;
    const given = Math.min(missing, Math.max(0, one.minutes - 1));
    resized[other] = longer(one, -given);
    missing -= given;
  }
  return resized.with(at, longer(segment, wanted - missing));
}

export function moveSegment(segments: Segment[], from: number, to: number): Segment[] {
  const moved = segments[from];
  return moved ? segments.toSpliced(from, 1).toSpliced(to, 0, moved) : segments;
}

export function totalMinutes(segments: Segment[]): number {
  return segments.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The same agenda for a talk of another length. */
export function fitAgenda(segments: Segment[], minutes: number): Segment[] {
  const parts = segments.map((one) => [one.title, Math.max(one.minutes, 0.01), 1] as const);
  return shared(Math.max(1, Math.round(minutes)), parts);
}

/** Those after it in order, then those before it, the nearest first. */
function neighbours(length: number, at: number): number[] {
  const all = Array.from({ length }, (_, index) => index);
  return [...all.slice(at + 1), ...all.slice(0, at).toReversed()];
}

function longer(segment: Segment, by: number): Segment {
  return { ...segment, minutes: segment.minutes + by };
}
