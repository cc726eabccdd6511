/**
 * vCard 2.1, as telephones write it, put into the words of 3.0: parameters
 * without a name get one, quoted-printable text is decoded, and what is binary
 * (photos, sounds, keys) is left out.
 */

/** The lines of a card, folded ones joined, in either version. */
export function linesOf(card: string): string[] {
  // Parts are joined at the end, once: a card may have a hundred thousand of them.
  const lines: string[][] = [];
  for (const line of card.split(/\r\n|\r|\n/u)) {
    const parts = lines.at(-1);
    const last = parts?.at(-1);
    if (parts && /^[ \t]/u.test(line)) parts.push(line.slice(1));
    else if (parts && last?.endsWith('=') && isQuoted(parts))
      parts.splice(-1, 1, last.slice(0, -1), line);
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join('')).filter((line) => line.trim() !== '');
}

/** Quoted-printable text goes on after a "=" at the line's end. */
function isQuoted(parts: readonly string[]): boolean {
  const start = parts.slice(0, MOST_HEAD_PARTS).join('').slice(0, MOST_HEAD);
  const colon = start.indexOf(':');
  return colon !== -1 && /;.*QUOTED-PRINTABLE/isu.test(start.slice(0, colon));
}

/** Longer than any property's name with its parameters. */
const MOST_HEAD = 2_000;
const MOST_HEAD_PARTS = 20;

const BINARY = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|AGENT)\b/iu;

/** A line of any version as 3.0 has it; null for what is left out. */
export function modernLine(line: string): string | null {
  if (BINARY.test(line)) return null;
  const colon = line.indexOf(':');
  if (colon === -1 || colon > MOST_HEAD) return null;
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
  return `${head}:${escaped(name, decoded(value, charset?.[1]))}`;
}

/** Structured values keep their semicolons; line ends become what 3.0 writes for them. */
function escaped(name: string, text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\n/gu, String.raw`\n`);
  return /^(?:N|ADR|ORG)$/iu.test(name) ? lines : lines.replaceAll(/([,;])/gu, String.raw`\$1`);
}

function decoded(value: string, charset: string | undefined): string {
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
  return textIn(new Uint8Array(bytes), charset);
}

/** A character set that is not told, or that the browser doesn't know, is UTF-8 or else most often Latin in disguise. */
function textIn(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    const told = /^utf-?8$/iu.test(charset);
    return new TextDecoder(charset, { fatal: told }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
