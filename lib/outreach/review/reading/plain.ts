/**
 * The same text with one kind of apostrophe, quotation mark, dash and space.
 * Every character is replaced by exactly one, so offsets stay those of the original.
 */
export function plain(text: string): string {
  return text
    .replace(/[‘’‚ʼ`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑‒–—―]/gu, '-')
    .replace(/[\u00A0\u2007\u202F\t]/gu, ' ')
    .replace(/\r/gu, '\n');
}

const COMMON =
  /^(?:a|about|am|an|and|are|at|be|by|can|could|do|for|from|have|how|i|i'm|i'd|if|in|is|it|me|my|not|of|on|or|our|so|that|the|this|to|was|we|what|which|with|would|you|your)$/iu;

/**
 * Whether the text reads as English. The rules that read grammar know no other
 * language, and saying nothing is better than saying something untrue.
 */
export function inEnglish(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}']+/gu) ?? [];
  const common = words.filter((word) => COMMON.test(word)).length;
  return common >= 2 && common / words.length >= 0.12;
}
