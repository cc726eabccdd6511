import { describe, expect, it, vi } from 'vitest';

/** Somebody with locks of their own, as another page or worker has. */
async function somebody() {
  vi.resetModules();
  return import('@/lib/platform/alone');
}

describe('to be alone with what is stored', () => {
  it('tells everybody to let go, and waits until they have', async () => {
    const [one, other, eraser] = [await somebody(), await somebody(), await somebody()];
    const told: string[] = [];
    await Promise.all([
      one.takePart(() => told.push('one')),
      other.takePart(() => told.push('other')),
      eraser.takePart(() => told.push('eraser')),
    ]);
    expect(await eraser.alone([], () => Promise.resolve([...told]))).toEqual(['one', 'other']);
  });

  it('keeps newcomers and those who come back out until it is over', async () => {
    const [one, eraser, newcomer] = [await somebody(), await somebody(), await somebody()];
    const order: string[] = [];
    await one.takePart(() => order.push('let go'));
    const begun = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const erasing = eraser.alone([], async () => {
      begun.resolve();
      await end.promise;
      order.push('over');
    });
    await begun.promise;
    const parts = [one, newcomer].map((some) => some.takePart(() => null));
    const came = Promise.all(parts).then(() => order.push('came'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    end.resolve();
    await Promise.all([erasing, came]);
    expect(order).toEqual(['let go', 'over', 'came']);
  });

  it('waits for whoever is in the middle of one of its locks', async () => {
    const eraser = await somebody();
    const order: string[] = [];
    const writing = navigator.locks.request('settings', async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push('written');
    });
    await eraser.alone(['copy', 'settings'], () => Promise.resolve(order.push('alone')));
    await writing;
    expect(order).toEqual(['written', 'alone']);
  });

  it('does not wait for ever', async () => {
    const eraser = await somebody();
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    const hung = navigator.locks.request('copy', () => new Promise(() => undefined));
    const lost = hung.catch((error: unknown) => (error instanceof Error ? error.name : ''));
    expect(await eraser.alone(['copy'], () => Promise.resolve('done'))).toBe('done');
    expect(await lost).toBe('AbortError');
  });

  it('answers an error of its work as it is, and lets everybody in again', async () => {
    const [eraser, newcomer] = [await somebody(), await somebody()];
    const work = () => Promise.reject(new Error('no'));
    await expect(eraser.alone(['copy'], work)).rejects.toThrow('no');
    await newcomer.takePart(() => null);
  });
});
