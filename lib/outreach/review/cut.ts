import type { Fix } from './finding';
import type { Stretch } from './reading/sentences';

/** The stretch to take out so that no double space, empty line or hanging comma stays behind. */
export function cutting(body: string, { from, to }: Stretch): Stretch {
  const after = /^[ \t]*/u.exec(body.slice(to))?.[0].length ?? 0;
  const atEnd = to + after === body.length || body[to + after] === '\n';
  if (!atEnd) return { from, to: to + after };
  const before = /[ \t]*$/u.exec(body.slice(0, from))?.[0].length ?? 0;
  const alone = from - before === 0 || body[from - before - 1] === '\n';
  if (!alone) return { from: from - before, to: to + after };
  const lines = /^\s*/u.exec(body.slice(to))?.[0].length ?? 0;
  return to + lines < body.length
    ? { from: from - before, to: to + lines }
    : { from: body.slice(0, from).trimEnd().length, to: to + after };
}

/** A fix that takes one sentence out. */
export function cutFix(body: string, sentence: Stretch): Fix {
  return { field: 'body', ...cutting(body, sentence), label: 'Cut this sentence', text: '' };
}

/** A fix that takes several stretches out and leaves what is between them as it is. */
export function cutAll(body: string, stretches: readonly Stretch[]): Fix | null {
  const cuts = stretches.map((one) => cutting(body, one)).toSorted((a, b) => a.from - b.from);
  const [first] = cuts;
  const last = cuts.at(-1);
  if (!first || !last) return null;
  const kept = cuts.map((cut, n) => body.slice(cut.to, cuts[n + 1]?.from ?? cut.to)).join('');
  const label = cuts.length === 1 ? 'Cut this sentence' : `Cut these ${cuts.length} sentences`;
  return { field: 'body', from: first.from, to: Math.max(last.to, first.from), label, text: kept };
}
