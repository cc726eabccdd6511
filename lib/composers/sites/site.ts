import type { Composer } from '../report';

export type Recipient = Composer['recipient'];

/** A site is data: where its composers are and how each says whom it writes to. */
export interface Site {
  /** Matches the page's host name. */
  host: RegExp;
  /** In order: a box is what the first rule that finds it says. */
  composers: ComposerRule[];
}

export interface ComposerRule {
  channel: NonNullable<Composer['channel']> | ((box: HTMLElement) => Composer['channel']);
  selector: string;
  /** What a box must not be in, to be a message's: a minimised window, a comment, a search. */
  outside?: string;
  recipient: (box: HTMLElement) => Recipient;
  subject?: (box: HTMLElement) => HTMLInputElement | null;
  /** Whether the site marks it as the one used last. */
  current?: (box: HTMLElement) => boolean;
  /** Where the site shows how much the box takes ("0/300"). */
  counter?: (box: HTMLElement) => Element | null;
}

export const NOBODY: Recipient = { names: [], profileUrl: null, group: false, emails: [] };

/** Somebody, or several, by what a heading calls them. */
export function called(names: string[], more: Partial<Recipient> = {}): Recipient {
  return { ...NOBODY, names, group: names.length > 1, ...more };
}

/**
 * The name a heading holds, or several where it lists several people ("Ana
 * Novak, Ben Xu", "Ana Novak und 2 andere"). `language` is the page's, for its
 * "and"; without one only commas part names.
 */
export function namesIn(text: string, language: string | null = null): string[] {
  if (text === '') return [];
  const parts = text.split(separator(language)).filter((part) => part !== '');
  // "Marit Oakenfen, PhD" is one person: what follows is neither words, nor a first name, nor a count.
  const several = parts.slice(1).some((part) => /\s|^[+\p{Nd}]|^\p{Lu}\p{Ll}{2,}$/u.test(part));
  return several ? parts : [text];
}

function separator(language: string | null): RegExp {
  const signs = String.raw`\s*[,،、，;؛]\s*|\s+&\s+`;
  const and = language === null ? '' : andIn(language);
  return new RegExp(and === '' ? signs : String.raw`${signs}|\s+${and}\s+`, 'u');
}

/** "and", in a language that puts spaces around it. */
function andIn(language: string): string {
  try {
    const parts = new Intl.ListFormat(language).formatToParts(['a', 'b']);
    const between = parts.find(({ type }) => type === 'literal')?.value ?? '';
    return /^\s+\p{L}+\s+$/u.test(between) ? between.trim() : '';
  } catch {
    // A page may give any language it likes, also none that there is.
    return '';
  }
}

/** The address and title of the page as the reader sees it: a frame of the same site is part of that page. */
export function pageInFront(): { url: URL; title: string } {
  let front: Window = window;
  try {
    while (front !== front.parent && front.parent.document) front = front.parent;
  } catch {
    // The frame around is another site's.
  }
  return { url: new URL(front.location.href), title: front.document.title };
}
