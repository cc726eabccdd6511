/**
 * Tries every channel by which a page can reach another host, each under a
 * path of its own name. Runs inside the page under test: nothing from outside
 * this function is there.
 */
export async function tryToLeak(host: string): Promise<void> {
  const to = (channel: string) => `http://${host}/${channel}`;
  const quietly = (attempt: () => unknown) => {
    try {
      void Promise.resolve(attempt()).catch(() => null);
    } catch {
      // Refused at once: as good.
    }
  };
  const add = <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    fields: Partial<Record<string, string>>,
    inside: ParentNode = document.body,
  ) => {
    const element = Object.assign(document.createElement(tag), fields);
    inside.append(element);
    return element;
  };
  quietly(() => fetch(to('fetch'), { mode: 'no-cors' }));
  quietly(() =>
    fetch(to('fetch-keepalive'), { method: 'POST', body: 'x', keepalive: true, mode: 'no-cors' }),
  );
  quietly(() => {
    const request = new XMLHttpRequest();
    request.open('POST', to('xhr'));
    request.send('x');
  });
  quietly(() => navigator.sendBeacon(to('beacon'), 'x'));
  quietly(() => new WebSocket(`ws://${host}/websocket`));
  quietly(() => new WebTransport(`https://${host}/webtransport`).ready);
  quietly(() => new EventSource(to('event-source')));
  quietly(() => new Worker(to('worker')));
  quietly(() => navigator.serviceWorker.register(to('service-worker')));
  quietly(() => import(to('import')));
  add('img', { src: to('img') });
  add('img', { srcset: `${to('srcset')} 1x` });
  add('video', { src: to('video'), poster: to('poster') }).load();
  add('audio', { src: to('audio') }).load();
  add('script', { src: to('script') }, document.head);
  add('script', { src: to('module'), type: 'module' }, document.head);
  add('iframe', { src: to('iframe') });
  add('object', { data: to('object') });
  add('embed', { src: to('embed') });
  for (const rel of [
    'stylesheet',
    'icon',
    'manifest',
    'prefetch',
    'preconnect',
    'dns-prefetch',
    'modulepreload',
  ]) {
    add('link', { rel, href: to(rel) }, document.head);
  }
  add('link', { rel: 'preload', as: 'image', href: to('preload') }, document.head);
  add('a', { href: '#', ping: to('ping') }).click();
  const frame = add('iframe', { name: 'leak' });
  frame.hidden = true;
  add('form', { action: to('form'), method: 'post', target: 'leak' }).submit();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `body { background: url(${to('css-url')}) } @font-face { font-family: leak; src: url(${to('font')}) }`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  add('p', { textContent: 'in the font' }).style.fontFamily = 'leak';
  add('style', { textContent: `@import url(${to('css-import')});` }, document.head);
  quietly(() => new FontFace('leak2', `url(${to('font-face')})`).load());
  // Whatever is queued has gone out by now, or never will.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

/** The same from a worker, which has fewer ways. */
export async function tryToLeakFromWorker(host: string): Promise<void> {
  const attempts = [
    () => fetch(`http://${host}/worker-fetch`, { mode: 'no-cors' }),
    () => new WebSocket(`ws://${host}/worker-websocket`),
    () => import(`http://${host}/worker-import`),
  ];
  await Promise.allSettled(attempts.map(async (attempt) => attempt()));
  await new Promise((resolve) => setTimeout(resolve, 500));
}
