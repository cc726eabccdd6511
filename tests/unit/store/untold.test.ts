import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { onUntold } from '@/lib/store/untold';

afterEach(() => void vi.unstubAllGlobals());

/** What is said of a promise that nobody looks after and that is rejected so. */
function rejected(reason: unknown): { says: string[]; quiet: boolean } {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  const says: string[] = [];
  onUntold((words) => says.push(words));
  const event = Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason });
  target.dispatchEvent(event);
  return { says, quiet: event.defaultPrevented };
}

describe('a small step that the store did not take', () => {
  it('is told although nobody waited for it', () => {
    const full = new Dexie.QuotaExceededError('no more');
    expect(rejected(full)).toEqual({
      says: [
        'That was not kept: there is no room left on the disk. Everything stored before is safe. Make some room on it, then try again.',
      ],
      quiet: true,
    });
  });
});

describe('what else is not looked after', () => {
  it.each([
    ['a slip of ours', new TypeError('x is undefined')],
    ['the browser’s own exception', new DOMException('aborted', 'AbortError')],
    ['nothing', undefined],
  ])('stays an error: %s', (_what, reason) => {
    expect(rejected(reason)).toEqual({ says: [], quiet: false });
  });
});
