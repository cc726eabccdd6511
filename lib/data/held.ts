import * as v from 'valibot';

/** Words that somebody typed and that could not be stored yet. */
export const HeldSchema = v.object({
  /** What they are of; newer words of the same take their place. */
  key: v.string(),
  /** What they are, as people would say: "Notes of the talk with Ngozi". */
  what: v.string(),
  text: v.string(),
  /** Since when they wait (epoch ms). */
  since: v.number(),
  /** The page and place they were typed at: `board.html#/people/…`. */
  place: v.string(),
  /** Where they are to be stored, for a later page to do it; read with care there. */
  target: v.unknown(),
});

export type Held = v.InferOutput<typeof HeldSchema>;

/** The words as a file to keep: each with what it is and since when it waits, in the words of `when`. */
export function heldFile(words: readonly Held[], when: (at: number) => string): string {
  return words
    .map(({ what, since, text }) => `${what} (${when(since)})\n\n${text}\n`)
    .join('\n----------\n\n');
}
