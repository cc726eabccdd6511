/** Rounds that are not counted; they warm the caches of all alike. */
const WARM_UP = 3;

/**
 * Measures each in turn, round after round, so that whatever else the computer
 * does falls on all of them. Every other round goes backwards: none always
 * follows the same one, and gets what that left to be done. One list of
 * figures for each, and round by round they belong together.
 */
export async function byTurns<S, T>(
  runs: number,
  surfaces: readonly S[],
  measure: (one: S) => Promise<T>,
): Promise<T[][]> {
  const all = surfaces.map((surface) => ({ surface, figures: [] as T[] }));
  for (let turn = -WARM_UP; turn < runs; turn += 1) {
    for (const { surface, figures } of turn % 2 === 0 ? all : all.toReversed()) {
      const figure = await measure(surface);
      if (turn >= 0) figures.push(figure);
    }
  }
  return all.map(({ figures }) => figures);
}
