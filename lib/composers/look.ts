import { deepActive, deepQuery, inFocusedFrame, visible } from './dom';
import type { Composer } from './report';
import { gmail } from './sites/gmail';
import { linkedin } from './sites/linkedin';
import { NOBODY, type ComposerRule, type Site } from './sites/site';
import { slack } from './sites/slack';
import { composerText, isField } from './text';

const SITES = [linkedin, slack, gmail];

export interface FoundComposer {
  element: HTMLElement;
  /** The field for its subject. */
  subject: HTMLInputElement | null;
  report: Composer;
}

/**
 * The composers of this frame. On a site we know, only its message boxes count
 * (a comment field is none of ours); elsewhere the editor with the caret does.
 */
export function look(site = siteHere()): FoundComposer[] {
  const caret = inFocusedFrame() ? deepActive() : null;
  const found = site ? composersOf(site) : editorWith(caret);
  return found
    .filter(({ element }) => visible(element))
    .map(({ element, rule }, index) => {
      const subject = rule?.subject?.(element) ?? null;
      return { element, subject, report: describe(element, rule, subject, index, caret) };
    });
}

/** A frame without an address of its own (`about:srcdoc`) belongs to the site around it. */
function siteHere(): Site | undefined {
  const { hostname } = URL.parse(self.origin) ?? location;
  return SITES.find(({ host }) => host.test(hostname));
}

interface Found {
  element: HTMLElement;
  rule: ComposerRule | null;
}

function composersOf({ composers }: Site): Found[] {
  const found = new Map<HTMLElement, ComposerRule>();
  for (const rule of composers) {
    for (const element of deepQuery(rule.selector)) {
      const apart = rule.outside !== undefined && element.closest(rule.outside) !== null;
      if (!apart && !found.has(element)) found.set(element, rule);
    }
  }
  return [...found].map(([element, rule]) => ({ element, rule }));
}

function editorWith(caret: Element | null): Found[] {
  if (!editable(caret)) return [];
  // The caret may be said to be in a part of an editor; the editor is the whole.
  let element = caret;
  while (!isField(element) && element.parentElement?.isContentEditable)
    element = element.parentElement;
  return [{ element, rule: null }];
}

function describe(
  element: HTMLElement,
  rule: ComposerRule | null,
  subject: HTMLInputElement | null,
  index: number,
  caret: Element | null,
): Composer {
  const channel = rule?.channel ?? null;
  return {
    index,
    channel: typeof channel === 'function' ? channel(element) : channel,
    focused: caret !== null && (element === caret || element.contains(caret) || subject === caret),
    current: rule?.current?.(element) ?? false,
    recipient: rule?.recipient(element) ?? NOBODY,
    text: composerText(element).trim(),
    subject: subject && { text: subject.value.trim() },
    limit: limitOf(element, rule),
  };
}

/** What the box itself says it takes, or what is written beside it ("0/300", in any numerals, either way round). */
function limitOf(element: HTMLElement, rule: ComposerRule | null): number | null {
  if (isField(element) && element.maxLength > 0) return element.maxLength;
  const beside = rule?.counter?.(element)?.textContent ?? '';
  const counter = /(?<!\p{Nd})(\p{Nd}{1,4})\s*\/\s*(\p{Nd}{1,4})(?!\p{Nd})/u.exec(beside);
  const numbers =
    counter?.slice(1).map((digits) => Number(digits.replace(/\p{Nd}/gu, ascii))) ?? [];
  const largest = Math.max(0, ...numbers);
  return largest > 0 ? largest : null;
}

/** A digit of Arabic, Persian, Devanagari … as the one it stands for: each script has its ten in a row. */
function ascii(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const TEXT_INPUTS = /^(?:text|search|email|url)$/u;

function editable(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement)
    return TEXT_INPUTS.test(element.type) && !element.readOnly && !element.disabled;
  return element instanceof HTMLElement && element.isContentEditable;
}
