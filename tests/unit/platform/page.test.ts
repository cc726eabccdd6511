import { describe, expect, it, vi } from 'vitest';
import { insertInto, leavePage, lookAround } from '@/lib/platform/page';
import { freshExtension, withApi } from '../support/extension';

freshExtension();

const composer = {
  index: 0,
  channel: 'slack',
  focused: true,
  current: false,
  recipient: { names: ['Ngozi Brightwater'], profileUrl: null, group: false, emails: [] },
  text: '',
  subject: null,
  limit: null,
};
const REQUEST = { index: 0, text: 'Hi', subject: 'Tides', mode: 'append' as const };

/** A tab whose frames answer as the test says; `calls` are the injections made. */
function tabWith(answers: unknown[]) {
  const executeScript = vi.fn<(injection: { files?: string[] }) => Promise<unknown[]>>(
    async ({ files }) => (files ? [] : answers.map((result, frameId) => ({ frameId, result }))),
  );
  withApi({ scripting: { executeScript } });
  return executeScript;
}

describe('looking around a tab', () => {
  it('finds the composers of all frames, with where they are', async () => {
    const executeScript = tabWith([[], [composer], [composer, { ...composer, index: 1 }]]);
    expect((await lookAround(7)).map(({ frameId, index }) => [frameId, index])).toEqual([
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['/composer.js'],
    });
  });

  it.each([
    null,
    undefined,
    'x',
    [null],
    [{ ...composer, text: 5 }],
    [{ ...composer, channel: 'sms' }],
  ])('believes no frame that answers nonsense: %j', async (nonsense) => {
    tabWith([nonsense, [composer]]);
    expect(await lookAround(7)).toEqual([{ ...composer, frameId: 1 }]);
  });

  it('throws where the browser lets nobody in', async () => {
    withApi({
      scripting: {
        executeScript: () => Promise.reject(new Error('Cannot access a chrome:// URL')),
      },
    });
    await expect(lookAround(7)).rejects.toThrow(/cannot access/iu);
  });
});

describe('inserting', () => {
  it('happens in the frame that was meant, with the text as data', async () => {
    const executeScript = tabWith([{ ok: true, subject: 'kept' }]);
    expect(await insertInto(7, 3, REQUEST)).toEqual({ ok: true, subject: 'kept' });
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [3] }, args: [REQUEST] }),
    );
  });

  it('passes on why it did not work', async () => {
    tabWith([{ ok: false, why: 'mismatch' }]);
    expect(await insertInto(7, 0, REQUEST)).toEqual({ ok: false, why: 'mismatch' });
  });

  it.each([[[]], [[null]], [[{ ok: 'yes' }]], [[{ ok: false, why: 'sent' }]]])(
    'counts a frame without a sound answer as gone: %j',
    async (answers) => {
      tabWith(answers);
      expect(await insertInto(7, 0, REQUEST)).toEqual({ ok: false, why: 'gone' });
    },
  );
});

describe('leaving a page', () => {
  it('takes our handle out of every frame', async () => {
    const executeScript = tabWith([null]);
    await leavePage(7);
    expect(executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, allFrames: true } }),
    );
  });

  it('that is gone is no error', async () => {
    withApi({ scripting: { executeScript: () => Promise.reject(new Error('No tab with id: 7')) } });
    await expect(leavePage(7)).resolves.toBeUndefined();
  });
});
