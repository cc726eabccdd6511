import { cleanText } from '@/lib/text/clean';

/** RFC 5545, 3.3.11: text within a property. What a calendar may not hold (control characters, halves of characters) is left out. */
export function icalText(raw: string): string {
  return cleanText(raw)
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

const LONGEST = 75;

/** RFC 5545, 3.1: a line of at most 75 octets, the rest on lines that begin with a space; no character is cut. */
export function folded(line: string): string {
  let result = '';
  let room = LONGEST;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      result += '\r\n ';
      room = LONGEST - 1;
    }
    result += character;
    room -= octets;
  }
  return `${result}\r\n`;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x8_00) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}

/** `20261121T090000Z` */
export function icalInstant(at: number): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.floor(at / 1000) * 1000);
  return instant.toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');
}

/** `20261121T090000`, as a clock on the wall shows it. */
export function icalLocal(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' }).replace(/[-:]/gu, '');
}
