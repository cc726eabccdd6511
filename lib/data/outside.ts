import * as v from 'valibot';

/** Deeper than anything that is stored here, and longer. */
const DEEPEST = 12;
const LONGEST = 5_000_000;

// oxlint-disable-next-line no-control-regex -- these are what it removes
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

/**
 * A value from a file, made fit to be stored: without control characters and
 * halves of characters in any text of it. One that is nested or long beyond
 * reason is refused. Its shape is for another schema to check.
 */
export const Outside: v.GenericSchema = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    try {
      return fitted(dataset.value, 0);
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);

class TooMuch extends Error {}

function fitted(value: unknown, depth: number): unknown {
  if (typeof value === 'string') {
    if (value.length > LONGEST) throw new TooMuch('Long beyond reason');
    return value.replace(UNFIT, '');
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) throw new TooMuch('Nested beyond reason');
  if (Array.isArray(value)) return value.map((one: unknown) => fitted(one, depth + 1));
  // A field called `__proto__` stays a field like any other, and no schema asks for one.
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, fitted(one, depth + 1)]),
  );
}
