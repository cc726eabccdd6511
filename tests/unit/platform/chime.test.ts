import { afterEach, describe, expect, it, vi } from 'vitest';
import { isFirst, playChime } from '@/lib/platform/chime';

afterEach(() => vi.unstubAllGlobals());

describe('the first of several windows', () => {
  it('is one only, for every mark', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, mark: string) => kept.set(name, mark),
    });
    const asked = await Promise.all(['a', 'a', 'a'].map((mark) => isFirst('chime-soon', mark)));
    expect(asked).toEqual([true, false, false]);
    expect(await isFirst('chime-soon', 'b')).toBe(true);
    expect(await isFirst('chime-over', 'b')).toBe(true);
  });
});

describe('the chime', () => {
  function audio(state: 'running' | 'suspended') {
    const [start, close] = [vi.fn<() => void>(), vi.fn<() => Promise<void>>(async () => undefined)];
    const param = { setValueAtTime() {}, exponentialRampToValueAtTime() {}, value: 0 };
    const node = {
      connect: (to: object) => to,
      start,
      stop() {},
      frequency: param,
      gain: param,
      addEventListener: (_: string, ended: () => void) => ended(),
    };
    class Context {
      readonly state = state;
      readonly currentTime = 0;
      readonly destination = {};
      readonly close = close;
      resume = () => (state === 'running' ? Promise.resolve() : new Promise(() => {}));
      createOscillator = () => node;
      createGain = () => node;
    }
    vi.stubGlobal('AudioContext', Context);
    return { start, close };
  }

  it('sounds, and leaves nothing behind', async () => {
    const { start, close } = audio('running');
    await playChime();
    expect(start).toHaveBeenCalledTimes(2);
    expect(close).toHaveBeenCalledOnce();
  });

  it('that the browser holds back never sounds later', async () => {
    const { start, close } = audio('suspended');
    await playChime();
    expect(start).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
  });
});
