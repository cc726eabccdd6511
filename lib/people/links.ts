import { cleanLine } from '@/lib/text/clean';

/**
 * Addresses of people, made canonical so that the same person is recognised
 * however they were reached. Forms after LinkedIn's and Slack's public address
 * shapes; anything but http(s) and mailto is refused.
 */

type LinkKind = 'linkedin' | 'github' | 'slack' | 'web';

/** `key` identifies the person's page; `url` is what to open. */
export interface Link {
  kind: LinkKind;
  key: string;
  url: string;
}

const NOISE = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|trk|lipi|igshid|si)$/iu;
const GITHUB_PLACES = new Set(
  'about apps collections contact customer-stories enterprise events explore features issues join login marketplace new notifications orgs organizations pricing pulls readme search security settings signup site sponsors stars team topics trending users'.split(
    ' ',
  ),
);

/** No colon and no slash: `https://example.org/@ada.moreno` is a page, and `javascript:…@example.org` nothing. */
const MAIL =
  /^[^\s@<>"():;,/\\[\]]{1,64}@[^\s@<>"():;,/\\[\]?#]{1,190}\.[^\s@<>"():;,/\\[\].?#]{2,}$/u;

const MAX_LENGTH = 2_000;

/** The parsed address, or null for what is no http(s) address. Never throws. */
export function webAddress(raw: string): URL | null {
  const url = URL.parse(raw.trim());
  return url !== null && /^https?:$/u.test(url.protocol) && url.href.length <= MAX_LENGTH
    ? url
    : null;
}

/** Whether this is an address that may be kept and led to, as it stands: of the web and of nothing else, spelt in ASCII as the browser spells it. */
export function isWeb(url: string): boolean {
  return webAddress(url) !== null && /^https?:\/\/[!-~]+$/iu.test(url);
}

/** Whether this is the bare address of a mailbox. */
export function isMail(address: string): boolean {
  return address.isWellFormed() && MAIL.test(address);
}

/** A page's address without fragment, tracking parameters and trailing slash; null when not http(s). */
export function pageAddress(raw: string): string | null {
  const url = webAddress(raw);
  if (!url) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of Array.from(url.searchParams.keys()))
    if (NOISE.test(name)) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/\/+$/u, '');
  // Without its noise the query may be spelt anew, and longer.
  return url.href.length <= MAX_LENGTH ? url.href : null;
}

/** Whether this address belongs to LinkedIn (any country's) or to Slack. */
export function siteOf(url: URL): 'linkedin' | 'slack' | 'other' {
  if (/(?:^|\.)linkedin\.com$/u.test(url.hostname)) return 'linkedin';
  if (/(?:^|\.)slack\.com$/u.test(url.hostname)) return 'slack';
  return 'other';
}

/** The profile slug of any form of LinkedIn profile address, decoded and in lower case, or null. */
export function linkedinSlug(url: URL): string | null {
  if (siteOf(url) !== 'linkedin') return null;
  const vanity = /^\/preload\/(?:search-)?custom-invite\/?$/u.test(url.pathname)
    ? url.searchParams.get('vanityName')
    : null;
  const raw = vanity ?? /^\/(?:mwlite\/)?in\/([^/]+)/u.exec(url.pathname)?.[1];
  if (!raw) return null;
  const slug = decode(raw).normalize('NFC');
  // No slug is that long, and dots alone would lead elsewhere.
  if (slug.length > 200 || /^\.+$/u.test(slug)) return null;
  // A member id (ACoAA…) is case-sensitive; a vanity name is not.
  return /^AC[orw]AA/u.test(slug) ? slug : slug.toLocaleLowerCase('en').normalize('NFC');
}

/** The link that stands for one person, from any address; null when it is no http(s) address. */
export function personLink(raw: string): Link | null {
  const url = webAddress(raw);
  if (!url) return null;
  const slug = linkedinSlug(url);
  if (slug) {
    return {
      kind: 'linkedin',
      key: `linkedin:${slug}`,
      url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}/`,
    };
  }
  const site = siteOf(url);
  const place = slackPlace(url);
  if (place?.kind === 'direct') return { kind: 'slack', key: `slack:${place.key}`, url: place.url };
  if (site !== 'other') return null;
  const login = /^\/([a-z\d](?:[a-z\d-]{0,38}))\/?$/iu.exec(url.pathname)?.[1];
  if (
    /^(?:www\.)?github\.com$/u.test(url.hostname) &&
    login &&
    !GITHUB_PLACES.has(login.toLowerCase())
  ) {
    const name = login.toLowerCase();
    return { kind: 'github', key: `github:${name}`, url: `https://github.com/${name}` };
  }
  const page = pageAddress(raw);
  return page === null ? null : { kind: 'web', key: `web:${webKey(page)}`, url: page };
}

/** Where in Slack an address points: a direct conversation, or something else. */
export function slackPlace(
  url: URL,
): { kind: 'direct' | 'channel'; key: string; url: string } | null {
  if (siteOf(url) !== 'slack') return null;
  const found = /\/client\/([^/]+)\/([CDG][A-Z0-9]{2,})/u.exec(url.pathname);
  if (!found) return null;
  return {
    kind: found[2]?.startsWith('D') ? 'direct' : 'channel',
    key: `${found[1]}/${found[2]}`,
    url: `https://app.slack.com/client/${found[1]}/${found[2]}`,
  };
}

/** The bare address of a `mailto:` link or of Gmail's own form of one, in lower case, or null. */
export function mailAddress(raw: string): string | null {
  const to = (recipientOf(raw) ?? '').split(',')[0] ?? '';
  const bare = cleanLine(/<([^<>]+)>/u.exec(to)?.[1] ?? to).toLowerCase();
  return MAIL.test(bare) ? bare : null;
}

/** Whom a mail link writes to, as it says it; null for any other address. */
function recipientOf(raw: string): string | null {
  if (/^mailto:/iu.test(raw)) return decode(raw.slice('mailto:'.length).split('?')[0] ?? '');
  const url = webAddress(raw);
  return url?.hostname === 'mail.google.com' ? url.searchParams.get('to') : null;
}

/** http and https, with and without www, are one page. */
function webKey(page: string): string {
  return page.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '');
}

/** Percent-encoding undone where it is sound; other text as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
