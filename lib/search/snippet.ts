import { fold } from '@/lib/text/clean';

const AROUND = 60;

/** The part of a text around the first word that begins like one of the query's, on one line. */
export function snippet(text: string, query: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const asked = fold(query).split(' ').filter(Boolean);
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const hit = words.find((word) => asked.some((typed) => fold(word[0]).startsWith(typed)));
  const from = Math.max(0, (hit?.index ?? 0) - AROUND / 3);
  const start = from === 0 ? 0 : line.indexOf(' ', from) + 1;
  const part = line.slice(start, start + AROUND * 2);
  return `${start > 0 ? '… ' : ''}${part}${start + part.length < line.length ? ' …' : ''}`;
}
