import { describe, expect, it } from 'vitest';
import { guardAgainstSilentWipe } from '@/lib/store/guard';

/** A browser whose requests answer as the test says; `throws` does so at the call. */
function browserThat(open: string, drop = 'success'): { factory: IDBFactory; calls: string[] } {
  const calls: string[] = [];
  const request = (name: string, answer: string): IDBOpenDBRequest => {
    calls.push(name);
    if (answer === 'throws') throw new DOMException('refused', 'SecurityError');
    const target = new EventTarget();
    Object.assign(target, {
      result: { close: () => calls.push('close'), createObjectStore: () => null },
    });
    setTimeout(() => target.dispatchEvent(new Event(answer)), 0);
    return target as unknown as IDBOpenDBRequest;
  };
  const factory = {
    open: () => request('open', open),
    deleteDatabase: () => request('delete', drop),
  };
  return { factory: factory as unknown as IDBFactory, calls };
}

describe('the guard against the silent wipe', () => {
  it('makes and drops a scratch database, and leaves nothing behind', async () => {
    const before = await indexedDB.databases();
    await guardAgainstSilentWipe();
    expect(await indexedDB.databases()).toEqual(before);
  });

  it('works again at every start', async () => {
    await guardAgainstSilentWipe();
    await guardAgainstSilentWipe();
  });

  it('closes the scratch database before dropping it', async () => {
    const { factory, calls } = browserThat('success');
    await guardAgainstSilentWipe(factory);
    expect(calls).toEqual(['open', 'close', 'delete']);
  });

  it.each([
    ['error', 'success'],
    ['blocked', 'success'],
    ['throws', 'success'],
    ['success', 'error'],
    ['success', 'blocked'],
    ['success', 'throws'],
  ])('never keeps the store from opening: open %s, delete %s', async (open, drop) => {
    await expect(guardAgainstSilentWipe(browserThat(open, drop).factory)).resolves.toBeUndefined();
  });

  it('never keeps it from opening when the scratch database can’t be set up', async () => {
    const factory = {
      open() {
        const target = new EventTarget();
        Object.assign(target, {
          result: {
            createObjectStore() {
              throw new DOMException('no room', 'QuotaExceededError');
            },
          },
        });
        setTimeout(() => target.dispatchEvent(new Event('upgradeneeded')), 0);
        return target;
      },
    };
    await expect(guardAgainstSilentWipe(factory as unknown as IDBFactory)).resolves.toBeUndefined();
  });
});
