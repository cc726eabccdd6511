import type { Browser, Page } from 'puppeteer-core';
import { CHROME_BUILD, dropProfile, killChromium, newProfile, startChromium } from './chromium.ts';
import { openSites, type Sites } from './sites.ts';
import { tabAt } from '../../tools/welcome.ts';
import { until } from './until.ts';
import { createWatch, watchExtension, type Watch } from './watch.ts';

/** A browser with Boardside in it, on a profile of its own, with the whole internet played by `sites`. */
export interface App {
  readonly browser: Browser;
  readonly id: string;
  readonly sites: Sites;
  readonly watch: Watch;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** The same profile in a new browser, after closing this one as asked; `between` is done to the profile's folder. */
  restart(how: 'close' | 'kill', between?: (profile: string) => void): Promise<void>;
  /** Kills the browser and keeps the profile. */
  end(): Promise<void>;
  close(): Promise<void>;
}

export interface AppOptions {
  build?: string;
  /** A folder that is there already; it is not kept either. */
  profile?: string;
  /** More switches for the browser. */
  switches?: string[];
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
}

export async function startApp(options: AppOptions = {}): Promise<App> {
  const sites = await openSites();
  const profile = options.profile ?? newProfile();
  const watch = createWatch();
  const start = async () => {
    const switches = [...sites.switches, ...(options.switches ?? [])];
    const browser = await startChromium({ ...options, profile, switches });
    try {
      const id = await browser.installExtension(options.build ?? CHROME_BUILD);
      watchExtension(browser, `chrome-extension://${id}/`, watch);
      // The welcome page comes to the front when it is ready; a test that begins earlier would lose its tab to it.
      await until('the welcome page', () => tabAt(browser, '/board.html#/welcome'));
      return { browser, id };
    } catch (error) {
      await killChromium(browser);
      throw error;
    }
  };
  let running = await start().catch(async (error: unknown) => {
    await sites.close();
    throw error;
  });
  const end = async () => {
    await killChromium(running.browser);
    await sites.close();
  };

  return {
    get browser() {
      return running.browser;
    },
    get id() {
      return running.id;
    },
    sites,
    watch,
    async open(url) {
      const page = await running.browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async restart(how, between) {
      await (how === 'kill' ? killChromium(running.browser) : running.browser.close());
      between?.(profile);
      running = await start();
    },
    end,
    async close() {
      // Nothing of the profile is kept: it need not be closed with care.
      await end();
      dropProfile(profile);
    },
  };
}
