import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOurs, receive, tell } from '@/lib/platform/messages';
import { freshExtension, withApi } from '../support/extension';

freshExtension();
const ID = fakeBrowser.runtime.id;
const ours = (path: string) => fakeBrowser.runtime.getURL(path);

describe('who may send a message', () => {
  it.each([
    ['the popup', { id: ID, url: ours('/popup.html') }],
    ['the side panel, wherever in it', { id: ID, url: ours('/sidepanel.html#/session/1') }],
    ['the worker', { id: ID, url: ours('/background.js') }],
  ])('%s', (_who, sender) => {
    expect(isOurs(sender)).toBe(true);
  });

  it.each([
    ['a web page', { url: 'https://www.linkedin.com/in/ada-moreno/' }],
    ['a script of ours inside a page', { id: ID, url: 'https://www.linkedin.com/in/ada-moreno/' }],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension that uses our address', { id: 'other', url: ours('/popup.html') }],
    [
      'an address that only begins like ours',
      { id: ID, url: `chrome-extension://${ID}.example.net/popup.html` },
    ],
    [
      'a page that carries our address within its own',
      { id: ID, url: `https://example.net/?${ours('/')}` },
    ],
    ['somebody without an address', { id: ID }],
    ['nobody', {}],
  ])('never %s', (_who, sender) => {
    expect(isOurs(sender)).toBe(false);
  });
});

describe('a message', () => {
  /** Delivers what a sender says, as the browser does, and gives the answer. */
  async function deliver(
    type: string,
    data: unknown,
    sender: object,
  ): Promise<{ res?: unknown; err?: unknown }> {
    return new Promise((resolve) => {
      void fakeBrowser.runtime.onMessage.trigger(
        { id: 1, type, data, timestamp: Date.now() },
        sender,
        resolve,
      );
    });
  }
  const fromPopup = { id: ID, url: ours('/popup.html') };

  it('from one of our own reaches who listens', async () => {
    const heard = vi.fn<(data: unknown) => void>();
    const stop = receive('notice', heard);
    await deliver('notice', { says: 'Saved.', undo: [] }, fromPopup);
    expect(heard).toHaveBeenCalledExactlyOnceWith({ says: 'Saved.', undo: [] });
    stop();
  });

  it('from anybody else is refused before anybody hears it', async () => {
    const heard = vi.fn<(data: unknown) => void>();
    const stop = receive('sessionChanged', heard);
    const answer = await deliver('sessionChanged', null, { id: ID, url: 'https://example.net/' });
    expect(answer.err).toMatchObject({ message: expect.stringMatching(/refused/iu) });
    expect(heard).not.toHaveBeenCalled();
    stop();
  });

  it('is heard no more once listening has stopped', async () => {
    const heard = vi.fn<(data: unknown) => void>();
    receive('notice', heard)();
    void fakeBrowser.runtime.onMessage.trigger(
      { id: 1, type: 'notice', timestamp: 1 },
      fromPopup,
      () => {},
    );
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('telling', () => {
  const runtimeThat = (answer: string | null) =>
    withApi({
      runtime: {
        ...fakeBrowser.runtime,
        sendMessage(_message: unknown, done: (response: unknown) => void) {
          if (answer === null) return done({ res: undefined });
          Object.assign(fakeBrowser.runtime, { lastError: { message: answer } });
          return done(undefined);
        },
      },
    });

  it('somebody is done when they have heard', async () => {
    runtimeThat(null);
    await expect(tell('sessionChanged', null)).resolves.toBeUndefined();
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
  ])('nobody is no error: %s', async (answer) => {
    runtimeThat(answer);
    await expect(tell('sessionChanged', null)).resolves.toBeUndefined();
  });

  it('that goes wrong otherwise is an error', async () => {
    runtimeThat('Message length exceeded maximum allowed length.');
    await expect(tell('sessionChanged', null)).rejects.toThrow(/maximum allowed length/u);
  });
});
