/** An address as people read it: decoded, without its protocol. */
export function readable(url: string): string {
  try {
    return decodeURI(url)
      .replace(/^https?:\/\/(?:www\.)?/u, '')
      .replace(/\/$/u, '');
  } catch {
    return url;
  }
}
