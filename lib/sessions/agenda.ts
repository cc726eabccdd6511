import * as v from 'valibot';
import { Line, Minutes } from '@/lib/data/row';
import { AGENDAS, type AgendaKind, type Part } from './agendas';

export { AGENDA_KINDS, type AgendaKind } from './agendas';

/** A timed part of a session's agenda. */
export const SegmentSchema = v.object({
  title: Line,
  minutes: Minutes,
});
export type Segment = v.InferOutput<typeof SegmentSchema>;

/** The lengths a session can be started with, in minutes. */
export const LENGTHS = [15, 30, 45, 60] as const;

/** A kind's agenda in whole minutes that add up to `minutes`, none of them empty (M2). */
export function agendaFor(kind: AgendaKind, minutes: number): Segment[] {
  const segments = shared(Math.max(1, Math.round(minutes)), AGENDAS[kind].parts);
  return kind === 'pairing' ? segments.flatMap((segment) => inTurns(segment)) : segments;
}

/** M2, the conversation's structure: opening (progress), core, next steps, relationship. */
export function regularAgenda(minutes: number): Segment[] {
  return agendaFor('regular', minutes);
}

/**
 * Whole minutes as near to every part's share as can be, and not under its
 * least while there is enough for all. In a talk with fewer minutes than parts
 * the weightiest parts are left.
 */
export function shared(minutes: number, parts: readonly Part[]): Segment[] {
  const kept = parts
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, minutes)
    .toSorted((a, b) => parts.indexOf(a) - parts.indexOf(b));
  const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
  const whole = sum(kept.map(([, share]) => share));
  const enough = sum(kept.map(([, , least]) => least)) <= minutes;
  const shares = kept.map(([title, share, least]) => {
    const fair = (minutes * share) / whole;
    const floor = enough ? least : 1;
    return { title, fair, floor, minutes: Math.max(floor, Math.floor(fair)) };
  });
  for (let over = sum(shares.map((part) => part.minutes)) - minutes; over !== 0;) {
    const step = Math.sign(over);
    const part = shares
      .filter((part) => step < 0 || part.minutes > part.floor)
      .toSorted((a, b) => step * (b.minutes - b.fair - (a.minutes - a.fair)))[0];
    if (!part) break;
    part.minutes -= step;
    over -= step;
  }
  return shares.map((part) => ({ title: part.title, minutes: part.minutes }));
}

/** S1, collaboration: driver and navigator change places every 10 to 15 minutes, if it goes as often for each. */
function inTurns(segment: Segment): Segment[] {
  if (segment.title !== 'Turns') return [segment];
  const turns = turnsIn(segment.minutes);
  return shared(
    segment.minutes,
    Array.from({ length: turns }, (_, turn) => [
      `Turn ${turn + 1}: ${turn % 2 === 0 ? 'you drive' : 'they drive'}`,
      1,
      1,
    ]),
  );
}

function turnsIn(minutes: number): number {
  const [fewest, most] = [Math.ceil(minutes / 15), Math.floor(minutes / 10)];
  const even = Math.ceil(fewest / 2) * 2;
  return Math.max(2, even <= most ? even : fewest);
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
