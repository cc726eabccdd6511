import { realm } from './frame';

/** A page or frame with the real editors and our script in it: each frame has its own of both. */
export type Realm = typeof realm;

export { realm as here };

/** A frame of the same origin, as LinkedIn has one for what its older app draws. It stays for the file's tests. */
export async function frameRealm(): Promise<Realm> {
  const frame = document.createElement('iframe');
  frame.dataset.testid = 'interop-iframe';
  frame.style.height = '400px';
  frame.srcdoc = `<!doctype html><body><script type="module">
    import { realm } from '${new URL('./frame.ts', import.meta.url).href}';
    window.realm = realm;
    dispatchEvent(new Event('ready'));
  </script></body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inside = frame.contentWindow as Window & { realm?: Realm };
  if (!inside.realm)
    await new Promise((resolve) => inside.addEventListener('ready', resolve, { once: true }));
  return inside.realm!;
}
