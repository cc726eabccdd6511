import { JARGON, UNMISTAKABLE } from '../lexicon/jargon';
import { overlaps } from '../reading/reading';
import { inBody, quote, type Rule } from '../rule';

const OFFICE = JARGON.map(([shape, plain]) => ({
  // Abbreviations are told from words by their capitals.
  shape: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${shape})(?![\\p{L}\\p{N}])`,
    shape.includes('KPI') ? 'gu' : 'giu',
  ),
  plain,
}));
const MOST = 3;

/** Office words where plain ones would do (S4: clarity). */
export const jargon: Rule = {
  code: 'jargon',
  level: 'mend',
  why: 'Plain words are read once; buzzwords make the reader guess what you mean.',
  source: 'S4',
  applies: () => true,
  find(reading) {
    if (!reading.english) return [];
    const found = OFFICE.flatMap(({ shape, plain }) =>
      [...reading.body.matchAll(shape)].map((match) => ({
        from: match.index,
        to: match.index + match[0].trimEnd().length,
        plain: plain?.trimEnd() ?? null,
      })),
    )
      .toSorted((a, b) => a.from - b.from || b.to - a.to)
      .filter((one, n, all) => !all.slice(0, n).some((other) => overlaps(one, other)));
    const kinds = new Set(found.map(({ from, to }) => reading.body.slice(from, to).toLowerCase()));
    if (kinds.size < 2 && !UNMISTAKABLE.test([...kinds].join(' '))) return [];
    return found.slice(0, MOST).map(({ from, to, plain }) => ({
      says: `${quote(reading.message.body.slice(from, to))} is office talk; plain words are clearer.`,
      at: inBody(from, to),
      fix: plain === null ? null : { ...inBody(from, to), label: `Write “${plain}”`, text: plain },
    }));
  },
};
