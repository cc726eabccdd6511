import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const undo: (() => void)[] = [];

/** Every test of the file begins with an extension that was just installed. */
export function freshExtension(): void {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => {
    for (const step of undo.splice(0).toReversed()) step();
    vi.useRealTimers();
  });
}

/** Puts in what the fake browser lacks; `freshExtension` takes it out again after the test. */
export function withApi(apis: Record<string, unknown>): void {
  for (const [name, api] of Object.entries(apis)) {
    const before = Reflect.get(fakeBrowser, name) as unknown;
    Reflect.set(fakeBrowser, name, api);
    undo.push(() => Reflect.set(fakeBrowser, name, before));
  }
}
