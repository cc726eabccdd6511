/**
 * The light marks a message may be written with: `**bold**`, `_italic_` or
 * `*italic*`, `[text](https://…)`, and lists of lines that begin with `- `.
 * Whatever is not clearly meant as one of them stays text.
 */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic'; pieces: Piece[] }
  | { kind: 'link'; text: string; url: string };

export interface Line {
  /** The spaces before an item of a list; null for a line that is none. */
  item: string | null;
  pieces: Piece[];
}

// A mark opens before a word and closes after one, so that 2 * 3, snake_case
// and a lone asterisk are left alone. Code and bare addresses come first: what
// is in them is nothing but text.
const MARK = new RegExp(
  [
    /`[^`\n]+`|\bhttps?:\/\/[^\s()]+/u.source,
    /\[(?<text>[^[\]\n]+)\]\((?<url>(?:https?:\/\/|mailto:)(?:[^\s()]|\([^\s()]*\))+)\)/u.source,
    /(?<![\p{L}\p{N}*])\*\*(?![\s*])(?<bold>(?:(?!\*\*)[^\n])+)(?<![\s*])\*\*(?![\p{L}\p{N}*])/u
      .source,
    /(?<![\p{L}\p{N}*])\*(?![\s*])(?<star>[^*\n]+)(?<!\s)\*(?![\p{L}\p{N}*])/u.source,
    /(?<![\p{L}\p{N}_])_(?![\s_])(?<line>[^_\n]+)(?<!\s)_(?![\p{L}\p{N}_])/u.source,
  ].join('|'),
  'gu',
);

export function linesOf(body: string): Line[] {
  const lines = body.split('\n');
  return lines.map((line, index) => {
    // One line alone that begins with a dash is a way to sign: "- Ada".
    const listed = isItem(line) && (isItem(lines[index - 1]) || isItem(lines[index + 1]));
    const item = listed ? (/^ */u.exec(line)?.[0] ?? '') : null;
    return { item, pieces: piecesOf(item === null ? line : line.slice(item.length + 2)) };
  });
}

function isItem(line: string | undefined): boolean {
  return line !== undefined && /^ *- \S/u.test(line);
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of line.matchAll(MARK)) {
    const { text, url, bold, star, line: underlined } = found.groups ?? {};
    pieces.push({ kind: 'text', text: line.slice(end, found.index) });
    end = found.index + found[0].length;
    const italic = star ?? underlined;
    if (text !== undefined && url !== undefined) pieces.push({ kind: 'link', text, url });
    else if (bold !== undefined) pieces.push({ kind: 'bold', pieces: piecesOf(bold) });
    else if (italic !== undefined) pieces.push({ kind: 'italic', pieces: piecesOf(italic) });
    else pieces.push({ kind: 'text', text: found[0] });
  }
  pieces.push({ kind: 'text', text: line.slice(end) });
  return pieces.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}
