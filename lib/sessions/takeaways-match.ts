import { hunks } from './notes/diff';
import { ALIKE, similarity } from './notes/similar';
import type { Takeaway, TakeawayKind } from './takeaway';
import { hasGoneOn, isInNotes } from './takeaways-status';

/** What of a marked line tells which takeaway it is. */
export interface Wanted {
  kind: TakeawayKind;
  text: string;
}

/**
 * Which takeaway each of the marked lines is; null for those that are new. From
 * the surest sign to the weakest: the same lines in the same order; the same
 * words elsewhere (moved, or under another mark); much the same words at the
 * same place (edited); the same place (rewritten, as when the first letters of
 * a line are typed).
 */
export function tie(lines: readonly Wanted[], takeaways: readonly Takeaway[]): (Takeaway | null)[] {
  const placed = takeaways.filter(isInNotes).toSorted((a, b) => a.order - b.order);
  const tied: (Takeaway | null)[] = lines.map(() => null);
  const gaps = hunks(placed.map(keyOf), lines.map(keyOf));
  keepOrder(tied, placed, gaps);

  const free = new Set<Takeaway>(gaps.flatMap(({ from, to }) => placed.slice(from, to)));
  const take = (at: number, takeaway: Takeaway): void => {
    tied[at] = takeaway;
    free.delete(takeaway);
  };
  const gone = takeaways.filter((takeaway) => !isInNotes(takeaway));
  byWords(lines, tied, free, keyOf, take);
  byWords(lines, tied, free, ({ text }) => text, take);
  const inGaps = (match: typeof byPlace): void => {
    for (const gap of gaps) {
      const old = placed.slice(gap.from, gap.to).filter((takeaway) => free.has(takeaway));
      const open = range(gap.start, gap.end).filter((at) => tied[at] === null);
      match(lines, open, old, take);
    }
  };
  inGaps(byLikeness);
  // A line that comes back is what it was.
  byWords(lines, tied, new Set(gone), keyOf, take);
  inGaps(byPlace);
  return tied;
}

function keyOf({ kind, text }: Wanted): string {
  return `${kind} ${text}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function keepOrder(
  tied: (Takeaway | null)[],
  placed: Takeaway[],
  gaps: ReturnType<typeof hunks>,
): void {
  let [from, start] = [0, 0];
  for (const gap of [...gaps, { from: placed.length, to: 0, start: tied.length, end: 0 }]) {
    for (; from < gap.from; from++, start++) tied[start] = placed[from] ?? null;
    [from, start] = [gap.to, gap.end];
  }
}

/** Lines that say the same as a free takeaway, by whatever `key` compares. */
function byWords(
  lines: readonly Wanted[],
  tied: (Takeaway | null)[],
  free: ReadonlySet<Takeaway>,
  key: (wanted: Wanted) => string,
  take: (at: number, takeaway: Takeaway) => void,
): void {
  if (free.size === 0) return;
  const waiting = Map.groupBy(free, key);
  for (const [at, line] of lines.entries()) {
    const found = tied[at] === null ? waiting.get(key(line))?.shift() : undefined;
    if (found) take(at, found);
  }
}

/** More pairs than this are not all compared: this runs while somebody types. */
const MOST_PAIRS = 2_500;

/** The most alike first; of lines as much alike, those of the same kind, then those nearest in place. */
function byLikeness(
  lines: readonly Wanted[],
  open: number[],
  old: Takeaway[],
  take: (at: number, takeaway: Takeaway) => void,
): void {
  // In a gap too large to compare whole, a line is looked for around its own place.
  const reach = Math.ceil(MOST_PAIRS / Math.max(1, open.length * 2));
  const pairs = open.flatMap((at, place) =>
    old.slice(Math.max(0, place - reach), place + reach).flatMap((takeaway, index) => {
      const line = lines[at];
      if (!line) return [];
      const likeness = similarity(takeaway.text, line.text);
      const far = Math.abs(Math.max(0, place - reach) + index - place);
      const score = likeness + (takeaway.kind === line.kind ? 0.2 : 0) - far / 1_000;
      return likeness >= ALIKE ? [{ at, takeaway, score }] : [];
    }),
  );
  const used = new Set<Takeaway | number>();
  for (const { at, takeaway } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (used.has(at) || used.has(takeaway)) continue;
    used.add(at).add(takeaway);
    take(at, takeaway);
  }
}

/**
 * One line where one takeaway was. A takeaway that has gone on is not given to
 * other words: what became of an advice must not be told of another.
 */
function byPlace(
  lines: readonly Wanted[],
  open: number[],
  old: Takeaway[],
  take: (at: number, takeaway: Takeaway) => void,
): void {
  const [at, takeaway] = [open[0], old[0]];
  if (open.length !== 1 || old.length !== 1 || at === undefined || !takeaway) return;
  if (lines[at]?.kind === takeaway.kind && !hasGoneOn(takeaway)) take(at, takeaway);
}
