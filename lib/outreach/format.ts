import type { ChannelId } from './channel';
import { linesOf, type Line, type Piece } from './format-marks';

interface Marks {
  bold: string;
  italic: string;
  item: string;
}

const NONE: Marks = { bold: '', italic: '', item: '• ' };

const MARKS: Record<ChannelId, Marks> = {
  'linkedin-note': NONE,
  'linkedin-message': NONE,
  inmail: NONE,
  slack: { bold: '*', italic: '_', item: '• ' },
  email: { ...NONE, item: '- ' },
  plain: { ...NONE, item: '- ' },
};

/** A message as the channel shows it: its own marks where it has them, none where they would be read as they stand. */
export function asSent(body: string, channel: ChannelId): string {
  const marks = MARKS[channel];
  return linesOf(body)
    .map(({ item, pieces }) =>
      item === null ? sent(pieces, marks) : item + marks.item + sent(pieces, marks),
    )
    .join('\n');
}

function sent(pieces: Piece[], marks: Marks): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'link') return linkInWords(piece);
      return marks[piece.kind] + sent(piece.pieces, marks) + marks[piece.kind];
    })
    .join('');
}

function linkInWords({ text, url }: { text: string; url: string }): string {
  const address = url.replace(/^mailto:/u, '');
  return text === address || text === url ? text : `${text} (${address})`;
}

/** The same as HTML for the clipboard; everything that was written is escaped. */
export function asRich(body: string): string {
  return body
    .split(/\n{2,}/u)
    .filter((block) => block.trim() !== '')
    .map((block) => runs(linesOf(block)))
    .join('');
}

/** A block's lines: those of a list together, the others as a paragraph. */
function runs(lines: Line[]): string {
  let html = '';
  let rest = lines;
  while (rest[0]) {
    const list = rest[0].item !== null;
    const end = rest.findIndex(({ item }) => (item !== null) !== list);
    const run = end === -1 ? rest : rest.slice(0, end);
    rest = rest.slice(run.length);
    const written = run.map(({ pieces }) => rich(pieces));
    html += list
      ? `<ul>${written.map((line) => `<li>${line}</li>`).join('')}</ul>`
      : `<p>${written.join('<br>')}</p>`;
  }
  return html;
}

const TAGS = { bold: 'strong', italic: 'em' } as const;

function rich(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return escaped(piece.text);
      if (piece.kind === 'link')
        return `<a href="${escaped(piece.url)}">${escaped(piece.text)}</a>`;
      const tag = TAGS[piece.kind];
      return `<${tag}>${rich(piece.pieces)}</${tag}>`;
    })
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '');
}
