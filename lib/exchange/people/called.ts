import { personLink, type Link } from '@/lib/people/links';
import { nameFromSlug } from '@/lib/people/name';
import { cleanLine } from '@/lib/text/clean';

/** An address without its beginning is one all the same: "linkedin.com/in/…". */
export function linkOf(cell: string): Link | null {
  return personLink(/^[\w-]+(?:\.[\w-]+)+(?:\/|$)/u.test(cell) ? `https://${cell}` : cell);
}

/** What somebody may be called, where only ways to them are told; empty where there are none. */
export function nameFromWays(links: readonly Link[], emails: readonly string[]): string {
  // A word alone may be anything: "info", "hello".
  const mailed = emails
    .map((email) => nameFromSlug(email.split('@')[0] ?? ''))
    .find((name) => name?.includes(' '));
  const linked = links
    .filter(({ kind }) => kind === 'linkedin' || kind === 'github')
    .map(({ key }) => nameFromSlug(key.slice(key.indexOf(':') + 1)))
    .find((name) => name !== null);
  return mailed ?? linked ?? emails[0] ?? '';
}

/** The name in the order it is said: "Moreno, Ada" gives way to the parts it is made of. */
export function nameOf(
  whole: string,
  parts: readonly [first: string, middle: string, last: string],
): string {
  const [first, , last] = parts;
  const turned = first !== '' && last !== '' && whole.startsWith(`${last},`);
  if (whole !== '' && !turned) return whole;
  // In these scripts the family comes first, with nothing between.
  const together = last + first;
  if (/^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(together)) return cleanLine(together, 300);
  return cleanLine(parts.filter(Boolean).join(' '), 300);
}
