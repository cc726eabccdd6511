/** Some mail programs are handed no longer address than this. */
const LONGEST = 1_900;

export interface Mail {
  /** A `mailto:` address that opens the user's own mail program. */
  href: string;
  /** Whether the message is in it; a long one has to be pasted. */
  whole: boolean;
}

/** The draft for the user's mail program (RFC 6068): it opens there, and sending is up to the user. */
export function mailFor(to: string, subject: string, body: string): Mail {
  const encoded = (text: string) => encodeURIComponent(text.toWellFormed());
  const head = `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}`;
  const whole = `${head}&body=${encoded(body.replace(/\r?\n/gu, '\r\n'))}`;
  return whole.length <= LONGEST ? { href: whole, whole: true } : { href: head, whole: false };
}
