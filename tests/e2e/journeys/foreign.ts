import type { Page } from 'puppeteer-core';
import type { App } from '../support/app.ts';
import { openAsTab } from '../support/surfaces.ts';
import { until } from '../support/until.ts';

/**
 * What stands or happened on a surface that is not Boardside's own: elements
 * and attributes that no screen of it makes, markers of scripts that ran, an
 * error's page in the place of the surface. What is folded away is unfolded.
 */
export async function foreign(surface: Page): Promise<string[]> {
  await surface.evaluate(async () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
  const found = await surface.evaluate(lookInPage);
  return found.map((what) => `${surface.url().replace(/^[^#]*\/(?=\w+\.html)/u, '')}: ${what}`);
}

/** Goes to all of them in one tab and says what is not ours in any; tells what stood there. */
export async function tour(
  app: App,
  places: string[],
  tell: (text: string) => void = () => undefined,
): Promise<string[]> {
  const found: string[] = [];
  const pages = Map.groupBy(places, (place) => place.slice(0, place.indexOf('#')));
  for (const [name, routes] of pages) {
    const page = await openAsTab(app, `${name}#/settings`);
    for (const route of routes) {
      await page.evaluate((hash) => void (location.hash = hash), route.slice(route.indexOf('#')));
      await until(`${route} is shown`, () =>
        page.evaluate(() => {
          const main = document.querySelector('main') ?? document.body;
          return main.innerText.trim().length > 20 && !document.querySelector('[aria-busy="true"]');
        }),
      );
      found.push(...(await foreign(page)));
      tell(await page.evaluate(shownInPage));
    }
    await page.close();
  }
  return found;
}

/** Runs in the page. */
function shownInPage(): string {
  const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
  return [document.body.innerText, ...fields.map(({ value }) => value)].join('\n');
}

/** Runs in the page. */
function lookInPage(): string[] {
  const found: string[] = [];
  const alien =
    'iframe, frame, object, embed, base, portal, marquee, math, video, audio, source, img[src="x"], script:not([src]), meta[http-equiv="refresh" i], link[href*="leak"], [data-hostile], [srcdoc], [action], [formaction], [ping]';
  for (const element of document.querySelectorAll(alien))
    found.push(element.outerHTML.slice(0, 200));
  const own = new URL(location.href).origin;
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
      if (name === 'style' && /url\(|expression|leak|hostile/iu.test(value)) found.push(value);
      if (name === 'src' && new URL(value, location.href).origin !== own) found.push(value);
      if (name !== 'href' && name !== 'xlink:href') continue;
      const leads = URL.parse(value, location.href);
      const fine = leads?.origin === own || /^(?:https?|mailto):$/u.test(leads?.protocol ?? '');
      if (!fine || value.startsWith('//')) found.push(`${name}=${value.slice(0, 100)}`);
    }
    if (element.localName === 'style' && /leak|hostile/u.test(element.textContent))
      found.push(element.textContent.slice(0, 100));
  }
  // Names stand in these, and nothing in them may move its neighbours.
  for (const named of document.querySelectorAll(
    'h1, h2, h3, a, button, summary, label, option, bdi',
  ))
    if (/[\u202A-\u202E\u2066-\u2069]/u.test(named.textContent))
      found.push(`reordered: ${JSON.stringify(named.textContent.slice(0, 100))}`);
  const text = document.body.innerText;
  // Had a template language run, it would have multiplied.
  if (text.includes('1787569')) found.push('a template was computed');
  if (text.includes('Something went wrong on this page')) found.push(text.slice(-400));
  if ('__pwned' in globalThis) found.push('a script ran');
  if ('polluted' in {}) found.push('every object was given a field');
  return found;
}
