import * as v from 'valibot';

/** A timed part of a session's agenda. */
export const SegmentSchema = v.object({
  title: v.string(),
  minutes: v.pipe(v.number(), v.minValue(0)),
});
export type Segment = v.InferOutput<typeof SegmentSchema>;

/** The lengths a session can be started with, in minutes. */
export const LENGTHS = [15, 30, 45, 60] as const;

/** M2, the conversation's structure: opening (progress), core, next steps, relationship. */
export function regularAgenda(minutes: number): Segment[] {
  const opening = Math.round(minutes / 6);
  const next = Math.round(minutes / 6);
  const relationship = Math.round(minutes / 15);
  return [
    { title: 'Opening', minutes: opening },
    { title: 'Core', minutes: minutes - opening - next - relationship },
    { title: 'Next steps', minutes: next },
    { title: 'Relationship', minutes: relationship },
  ];
}

/** The segment that `elapsedMs` falls into; past the end, the last one. */
export function segmentAt(segments: Segment[], elapsedMs: number): number {
  let end = 0;
  for (const [index, segment] of segments.entries()) {
    end += segment.minutes * 60_000;
    if (elapsedMs < end) return index;
  }
  return Math.max(0, segments.length - 1);
}
