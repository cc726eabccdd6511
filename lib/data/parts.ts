/** A list in parts of at most so many, in their order: what a browser is given in one call, say. */
export function partsOf<T>(list: T[], most = 1_000): T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, part) =>
    list.slice(part * most, (part + 1) * most),
  );
}
