/**
 * vCard 2.1, as telephones write it, put into the words of 3.0: parameters
 * without a name get one, quoted-printable text is decoded, and what is binary
 * (photos, sounds, keys) is left out.
 */

interface Open {
  parts: string[];
  /** Whether it is quoted-printable, and so goes on after a "=" at its end. */
  quoted: boolean;
}

/** Where a line's name and parameters end, at the latest. */
const MOST_FOLDS_OF_HEAD = 10;

/** The lines of a card, folded ones joined, in either version. */
export function linesOf(card: string): string[] {
  const lines: Open[] = [];
  for (const line of card.split(/\r\n|\r|\n/u)) {
    const last = lines.at(-1);
    const end = last?.parts.at(-1) ?? '';
    if (last && /^[ \t]/u.test(line)) {
      last.parts.push(line.slice(1));
      if (last.parts.length <= MOST_FOLDS_OF_HEAD) last.quoted = isQuoted(last.parts.join(''));
    } else if (last?.quoted && end.endsWith('=')) {
      last.parts.splice(-1, 1, end.slice(0, -1), line);
    } else lines.push({ parts: [line], quoted: isQuoted(line) });
  }
  return lines.map(({ parts }) => parts.join('')).filter((line) => line.trim() !== '');
}

function isQuoted(line: string): boolean {
  const head = line.slice(0, Math.max(0, line.indexOf(':')));
  return head.includes(';') && /QUOTED-PRINTABLE/iu.test(head);
}

const BINARY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)\b/iu;

/** A line of any version as 3.0 has it; null for what is left out. */
export function modernLine(line: string): string | null {
  if (BINARY.test(line)) return null;
  const colon = line.indexOf(':');
  if (colon === -1) return null;
  const [name = '', ...parameters] = line.slice(0, colon).split(';');
  const value = line.slice(colon + 1);
  const given = parameters.map((each) => each.toUpperCase());
  if (given.some((each) => each.includes('BASE64') || each === 'ENCODING=B')) return null;
  const kept = parameters.filter(
    (each) => /^[\w-]+=/u.test(each) && !/^(?:ENCODING|CHARSET)=/iu.test(each),
  );
  const types = parameters.filter(
    (each) => /^[\w-]+$/u.test(each) && !/^QUOTED-PRINTABLE$/iu.test(each),
  );
  const head = [name, ...kept, ...types.map((type) => `TYPE=${type}`)].join(';');
  const quoted = given.some((each) => each.includes('QUOTED-PRINTABLE'));
  if (!quoted) return `${head}:${value}`;
  const charset = /^CHARSET=(.+)$/iu.exec(
    parameters.find((each) => /^CHARSET=/iu.test(each)) ?? '',
  );
  return `${head}:${escaped(name, decoded(value, charset?.[1] ?? 'utf-8'))}`;
}

/** Structured values keep their semicolons; line ends become what 3.0 writes for them. */
function escaped(name: string, text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\n/gu, String.raw`\n`);
  return /^(?:N|ADR|ORG)$/iu.test(name) ? lines : lines.replaceAll(/([,;])/gu, String.raw`\$1`);
}

function decoded(value: string, charset: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (let at = 0; at < value.length; at++) {
    const hex = /^=([0-9A-F]{2})/iu.exec(value.slice(at, at + 3))?.[1];
    if (hex === undefined) bytes.push(...encoder.encode(value.charAt(at)));
    else {
      bytes.push(Number.parseInt(hex, 16));
      at += 2;
    }
  }
  return decoderFor(charset).decode(new Uint8Array(bytes));
}

/** A name of a character set that the browser doesn't know is most often Latin in disguise. */
function decoderFor(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
