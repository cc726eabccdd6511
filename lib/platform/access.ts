import { browser } from './browser';
import type { SiteHost } from './sites';

const origins = (host: SiteHost) => ({ origins: [`https://${host}/*`] });

/** Whether the site may be entered now. The user or the browser may have taken it back at any time. */
export function mayEnter(host: SiteHost): Promise<boolean> {
  return browser.permissions.contains(origins(host));
}

/** Asks the user; must be the first thing a gesture's handler does. */
export function askToEnter(host: SiteHost): Promise<boolean> {
  return browser.permissions.request(origins(host));
}
