import { describe, expect, it } from 'vitest';
import { place } from '../support/page';

type Insert = typeof import('@/lib/composers/insert').insert;
type ComposerText = typeof import('@/lib/composers/dom').composerText;

interface Frame {
  document: Document;
  insert: Insert;
  composerText: ComposerText;
}

/** A same-origin frame with `html` in it, and our functions as they run inside it: each frame has its own. */
async function frameWith(html: string): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.dataset.testid = 'interop-iframe';
  const source = (path: string) => new URL(path, location.origin).href;
  frame.srcdoc = `<!doctype html><body>${html}<script type="module">
    import { insert } from '${source('/lib/composers/insert.ts')}';
    import { composerText } from '${source('/lib/composers/dom.ts')}';
    Object.assign(window, { insert, composerText });
    dispatchEvent(new Event('ready'));
  </script></body>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place().append(frame);
  await loaded;
  const inside = frame.contentWindow as Window & Partial<Frame>;
  if (!inside.insert)
    await new Promise((resolve) => inside.addEventListener('ready', resolve, { once: true }));
  return inside as unknown as Frame;
}

const TEXT = 'Hi 👋🏽 Zoë,\n\nsecond line\nשלום';

describe.each([
  ['LinkedIn’s box', '<div contenteditable="true"><p><br></p></div>', 'div'],
  ['a textarea', '<textarea></textarea>', 'textarea'],
])('%s in a frame of the same origin', (_name, html, selector) => {
  it('takes the text exactly, and gives it back at one undo', async () => {
    const { document: inside, insert, composerText } = await frameWith(html);
    const composer = inside.querySelector<HTMLElement>(selector)!;
    expect(await insert(composer, { index: 0, text: TEXT, mode: 'append' })).toEqual({ ok: true });
    expect(composerText(composer)).toBe(TEXT);
    inside.execCommand('undo');
    expect(composerText(composer)).toBe('');
  });

  it('leaves the page around the frame alone', async () => {
    const { document: inside, insert } = await frameWith(html);
    const before = document.body.innerHTML;
    await insert(inside.querySelector<HTMLElement>(selector)!, {
      index: 0,
      text: TEXT,
      mode: 'append',
    });
    expect(document.body.innerHTML).toBe(before);
  });
});
