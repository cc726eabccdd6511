import type { Composer } from '../report';

/** A site is data: where its composers are and how each says whom it writes to. */
export interface Site {
  /** Matches the page's host name. */
  host: RegExp;
  composers: ComposerRule[];
}

export interface ComposerRule {
  channel: NonNullable<Composer['channel']>;
  selector: string;
  recipient(composer: HTMLElement): Composer['recipient'];
}

export const NOBODY: Composer['recipient'] = { names: [], profileUrl: null, group: false };

/** The name a heading holds, or several where it lists several people ("Ana Novak, Ben Xu"). */
export function namesIn(text: string): string[] {
  if (text === '') return [];
  const parts = text.split(/\s*,\s*|\s+&\s+/u);
  // "Marit Oakenfen, PhD" is one person: what follows is neither words, nor a first name, nor a count.
  const several = parts.slice(1).some((part) => /\s|^[+\d]|^\p{Lu}\p{Ll}{2,}$/u.test(part));
  return several ? parts : [text];
}
