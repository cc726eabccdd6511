import { composerText, deepActive, deepQuery, visible } from './dom';
import type { Composer } from './report';
import { linkedin } from './sites/linkedin';
import { NOBODY, type ComposerRule } from './sites/site';
import { slack } from './sites/slack';

const SITES = [linkedin, slack];

export interface FoundComposer {
  element: HTMLElement;
  report: Composer;
}

/**
 * The composers of this frame. On a site we know, only its message boxes count
 * (a comment field is none of ours); elsewhere the editor with the caret does.
 */
export function look(): FoundComposer[] {
  const active = deepActive();
  const site = SITES.find((candidate) => candidate.host.test(location.hostname));
  const found = site
    ? site.composers.flatMap((rule) =>
        deepQuery(rule.selector).map((element) => ({ element, rule })),
      )
    : editable(active)
      ? [{ element: active, rule: null }]
      : [];
  return found
    .filter(({ element }) => visible(element))
    .map(({ element, rule }, index) => ({
      element,
      report: describe(element, rule, index, active),
    }));
}

function describe(
  element: HTMLElement,
  rule: ComposerRule | null,
  index: number,
  active: Element | null,
): Composer {
  const limit =
    element instanceof HTMLTextAreaElement && element.maxLength > 0 ? element.maxLength : null;
  return {
    index,
    channel: rule?.channel ?? null,
    focused: active !== null && (element === active || element.contains(active)),
    recipient: rule?.recipient(element) ?? NOBODY,
    text: composerText(element).trim(),
    limit,
  };
}

const TEXT_INPUTS = /^(?:text|search|email|url)$/u;

function editable(element: Element | null): element is HTMLElement {
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement)
    return TEXT_INPUTS.test(element.type) && !element.readOnly && !element.disabled;
  return element instanceof HTMLElement && element.isContentEditable;
}
