/** A stretch of the body in UTF-16 offsets. */
export interface Stretch {
  from: number;
  to: number;
}

export interface Sentence extends Stretch {
  /** The words, in plain characters; as long as the stretch. */
  text: string;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
const ABBREVIATED =
  /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|mx|st|sr|jr|sra|dra|esp|incl|approx|vs|etc|max|ca|cf|resp|tel|nr|dept|avg|e\.g|i\.e|a\.m|p\.m|eng|rev|fr)\.\s*$/iu;
/** A full stop before a small letter ends a sentence only for those who never use capitals. */
const SMALL_START = /(?<=\p{L}{2}[.)])\s+(?=\p{Ll})/gu;
/** A line broken for width, in the middle of a sentence. */
const WRAPPED = /(?<=[^\n]{50})\n(?=\p{Ll})/gu;

/** The sentences of a part of the text, without the white space around them. */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const part = text.slice(start, end).replace(WRAPPED, ' ');
  const pieces: Stretch[] = [];
  for (const { segment, index } of SEGMENTER.segment(part)) {
    let from = index;
    for (const gap of segment.matchAll(SMALL_START)) {
      pieces.push({ from, to: index + gap.index });
      from = index + gap.index + gap[0].length;
    }
    pieces.push({ from, to: index + segment.length });
  }
  const whole: Stretch[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last && ABBREVIATED.test(part.slice(Math.max(last.from, last.to - 12), last.to))) {
      last.to = piece.to;
    } else whole.push({ ...piece });
  }
  return whole.flatMap(({ from, to }) => {
    const raw = part.slice(from, to);
    const words = raw.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const at = start + from + raw.indexOf(words);
    return [{ from: at, to: at + words.length, text: words }];
  });
}
