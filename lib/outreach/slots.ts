/** Words in square brackets that only the writer can fill; not a link's text and not a checkbox. */
export const SLOT = /\[(?![ x]?\])[^[\]\n]{2,160}\](?!\()/giu;

/** The next slot from `at` on (or the one before it), in UTF-16 offsets; null when there is none that way. */
export function slotFrom(
  text: string,
  at: number,
  back = false,
): { from: number; to: number } | null {
  const slots = [...text.matchAll(SLOT)].map(({ 0: slot, index }) => ({
    from: index,
    to: index + slot.length,
  }));
  return (
    (back ? slots.findLast(({ to }) => to <= at) : slots.find(({ from }) => from >= at)) ?? null
  );
}
