import { asLine } from '@/lib/text/clean';

/** An address as people read it: decoded, without its protocol, and in the order in which it stands. */
export function readable(url: string): string {
  try {
    return asLine(decodeURI(url))
      .replace(/^https?:\/\/(?:www\.)?/u, '')
      .replace(/\/$/u, '');
  } catch {
    return url;
  }
}
