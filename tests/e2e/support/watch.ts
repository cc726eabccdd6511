import type { Browser, CDPSession, Target } from 'puppeteer-core';

/**
 * Listens to every context of the extension (pages, popup, panel, worker) from
 * its first moment: what the browser said before we listened is told again by
 * `Runtime.enable` and `Log.enable`.
 */
export interface Watch {
  /** Errors on the console, uncaught exceptions, breaches of the policy, dialogs of the browser's own. */
  troubles: string[];
  /** Requests of the extension's own contexts to anywhere but the extension. */
  requests: string[];
  /** Stops listening to a context: a worker that is listened to can't stop. */
  leave(target: Target): Promise<void>;
}

export function createWatch(): Watch {
  return { troubles: [], requests: [], leave: () => Promise.resolve() };
}

export function watchExtension(browser: Browser, origin: string, watch: Watch): void {
  const known = new Map<Target, Promise<CDPSession | null>>();
  const look = (target: Target) => {
    if (known.has(target) || !target.url().startsWith(origin)) return;
    // A target may be gone before it can be listened to: a popup closed at once, say.
    known.set(
      target,
      attach(target, watch).catch(() => null),
    );
  };
  watch.leave = async (target) => {
    await (await known.get(target))?.detach();
  };
  browser.on('targetcreated', look);
  browser.on('targetchanged', look);
  for (const target of browser.targets()) look(target);
}

async function attach(target: Target, watch: Watch): Promise<CDPSession> {
  const session = await target.createCDPSession();
  const where = new URL(target.url()).pathname;
  listen(session, where, watch);
  await Promise.all(
    ['Runtime.enable', 'Log.enable', 'Network.enable'].map((name) => enable(session, name)),
  );
  // A worker has no page to speak of.
  await session.send('Page.enable').catch(() => null);
  // A worker of the popup or the panel is held before its first line, for a debugger that never comes.
  await session.send('Runtime.runIfWaitingForDebugger');
  return session;
}

function enable(session: CDPSession, method: string): Promise<unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- three commands without parameters
  return session.send(method as 'Runtime.enable');
}

function listen(session: CDPSession, where: string, watch: Watch): void {
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    watch.troubles.push(
      `${where}: ${args.map((arg) => String(arg.value ?? arg.description)).join(' ')}`,
    );
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    // What a test runs in a page is for the test to hear.
    if (url?.startsWith('pptr:')) return;
    watch.troubles.push(`${where}: ${exception?.description ?? text}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error')
      watch.troubles.push(`${where}: ${entry.text} ${entry.url ?? ''}`.trim());
  });
  // Whoever waits for the page to close may be asked whether it should; nothing else asks.
  session.on('Page.javascriptDialogOpening', ({ type, message }) => {
    if (type !== 'beforeunload') watch.troubles.push(`${where}: ${type} “${message}”`);
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!/^(?:chrome-extension|data|blob):/u.test(request.url))
      watch.requests.push(`${where}: ${request.url}`);
  });
}
