import assert from 'node:assert/strict';
import type { App } from './app.ts';

/** What the browser itself asks for, whatever is installed in it. */
const BROWSERS_OWN = /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com)$/u;

/** Boardside has not complained, and has asked the network for nothing. */
export function expectNoTroubles(app: App): void {
  assert.deepEqual(app.watch.troubles, [], 'errors, exceptions and breaches of the policy');
  assert.deepEqual(app.watch.requests, [], 'requests of the extension');
  assert.deepEqual(strangers(app), [], 'requests to where no page was served');
}

function strangers(app: App): string[] {
  return app.sites.visits
    .filter(({ known, url }) => !known && !BROWSERS_OWN.test(URL.parse(url)?.hostname ?? ''))
    .map(({ method, url }) => `${method} ${url}`);
}
