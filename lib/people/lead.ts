import { cleanLine, fold } from '@/lib/text/clean';
import {
  decode,
  mailAddress,
  pageAddress,
  personLink,
  siteOf,
  slackPlace,
  webAddress,
  type Link,
} from './links';
import { looksLikeName, nameFromSlug, nameWithin } from './name';
import { readSelection } from './selection';

/**
 * F1: from one gesture on any page to a lead. A lead is what the address, the
 * title and the user's own selection say (Trust 3); the page itself is not read.
 */
export interface Gesture {
  pageUrl: string;
  pageTitle: string;
  linkUrl?: string | undefined;
  linkText?: string | undefined;
  selection?: string | undefined;
}

export interface LeadGuess {
  name: string;
  headline: string;
  company: string;
  place: string;
  links: Link[];
  emails: string[];
  source: { url: string | null; title: string; at: number };
}

/** What a gesture shows: somebody, or nobody in particular (a list, a channel, an inbox). */
export type LeadReading = { found: true; lead: LeadGuess } | { found: false; why: 'no-person' };

/** Reads a gesture made at `at` (epoch ms). A link tells more than a selection, a selection more than the page. */
export function readGesture(gesture: Gesture, at: number): LeadReading {
  const pageTitle = cleanLine(gesture.pageTitle, 500);
  const source = { url: pageAddress(gesture.pageUrl), title: pageTitle, at };
  const selected = linesOf(gesture.selection ?? '');
  const who = gesture.linkUrl
    ? fromLink(gesture.linkUrl, cleanLine(gesture.linkText ?? '') || (selected[0] ?? ''))
    : selected.length > 0
      ? fromSelection(selected, gesture.pageUrl, pageTitle)
      : fromPage(gesture.pageUrl, pageTitle);
  return who === null
    ? { found: false, why: 'no-person' }
    : { found: true, lead: { ...who, source } };
}

type Who = Omit<LeadGuess, 'source'>;

const NOTHING = { headline: '', company: '', place: '', links: [], emails: [] };

function fromLink(linkUrl: string, text: string): Who | null {
  const email = mailAddress(linkUrl);
  if (email) {
    const name = looksLikeName(text) ? text : (nameFromSlug(email.split('@')[0] ?? '') ?? email);
    return { ...NOTHING, name, emails: [email] };
  }
  const link = personLink(linkUrl);
  if (!link) return text ? { ...NOTHING, name: text } : null;
  const name = text || nameFromSlug(slugOf(link)) || link.url;
  return { ...NOTHING, name: cleanLine(name), links: [link] };
}

/** What the selected lines say. On a profile, the profile is theirs if the name agrees. */
function fromSelection(lines: string[], pageUrl: string, pageTitle: string): Who {
  const page = fromPage(pageUrl, pageTitle);
  const said = readSelection(lines);
  const theirs = page !== null && fold(page.name) === fold(said.name);
  return {
    ...said,
    headline: said.headline || (theirs ? page.headline : ''),
    links: theirs ? page.links : [],
  };
}

function fromPage(pageUrl: string, pageTitle: string): Who | null {
  const url = webAddress(pageUrl);
  if (!url) return null;
  const link = personLink(pageUrl);
  const links = link ? [link] : [];
  const site = siteOf(url);
  if (site === 'linkedin')
    return link ? { ...NOTHING, ...linkedinTitle(pageTitle, link), links } : null;
  if (site === 'slack') {
    const name = slackPlace(url)?.kind === 'direct' ? slackTitle(pageTitle) : null;
    return name ? { ...NOTHING, name, links } : null;
  }
  // A mailbox is about everybody; its links and selections are about somebody.
  if (url.hostname === 'mail.google.com') return null;
  return { ...NOTHING, name: titleName(pageTitle, url), links };
}

/**
 * `(3) Name | LinkedIn`, on public pages `Name - Headline - Company | LinkedIn`,
 * on parts of a profile `Activity | Name | LinkedIn`.
 */
function linkedinTitle(title: string, link: Link): Pick<Who, 'name' | 'headline'> {
  const bare = title.replace(/^\(\d+\+?\)\s*/u, '').replace(/\s*\|\s*LinkedIn.*$/u, '');
  const person = bare.split(/\s+\|\s+/u).find((part) => looksLikeName(part)) ?? bare;
  const [name, ...rest] = person.split(' - ');
  // Before a profile has loaded, the tab is just called "LinkedIn".
  const known = name && name !== 'LinkedIn' ? name : (nameFromSlug(slugOf(link)) ?? link.url);
  return { name: cleanLine(known), headline: cleanLine(rest.join(' - ')) };
}

/** `Name (DM) - Workspace - Slack`; unread counts and marks stand before it. */
function slackTitle(title: string): string | null {
  const found = /^(?:[!*•]\s*|\(\d+\+?\)\s*)*(.+?)\s+\(DM\)\s+-\s/u.exec(title);
  return found?.[1] ? cleanLine(found[1]) : null;
}

/**
 * The name in a title such as `Speakers: Ngozi Brightwater – Harbour Days 2026`:
 * the part that agrees with the address, else one that reads as a name, else a
 * name somewhere within, else the whole title, to be corrected by hand.
 */
function titleName(title: string, url: URL): string {
  const text = withoutMarkup(title);
  const parts = text
    .split(/\s+[|·•–—:-]\s+|:\s+|\s*\|\s*|\s+::\s+/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const slug = lastOf(url);
  const names = parts.filter((part) => looksLikeName(part));
  const agreeing = (address: string) =>
    names.find((part) =>
      fold(part)
        .split(' ')
        .every((word) => address.includes(word)),
    );
  return (
    agreeing(fold(slug)) ??
    agreeing(fold(url.hostname)) ??
    names[0] ??
    nameWithin(text) ??
    parts.find((part) => fold(part) === fold(slug)) ??
    (text || (nameFromSlug(slug) ?? url.hostname))
  );
}

/** The last part of an address's path, decoded. */
function lastOf(url: URL): string {
  return decode(url.pathname.split('/').findLast(Boolean) ?? '');
}

/** Titles are text and may hold anything; what looks like a tag is no part of a name. */
function withoutMarkup(title: string): string {
  return cleanLine(title.replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/giu, ' '));
}

function slugOf(link: Link): string {
  return link.kind === 'web'
    ? lastOf(new URL(link.url))
    : link.key.slice(link.key.indexOf(':') + 1);
}

function linesOf(selection: string): string[] {
  return selection
    .split('\n')
    .map((line) => cleanLine(line))
    .filter(Boolean);
}
