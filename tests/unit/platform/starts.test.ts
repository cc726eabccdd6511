import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteStart, noteStarted, startsCutShort } from '@/lib/platform/starts';

describe('starts of the browser', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are counted while none of them comes through', async () => {
    expect([await noteStart(), await noteStart(), await noteStart()]).toEqual([0, 1, 2]);
    expect(await startsCutShort()).toBe(2);
  });

  it('are counted anew after one that did', async () => {
    await noteStart();
    await noteStart();
    await noteStarted();
    expect(await noteStart()).toBe(0);
    expect(await startsCutShort()).toBe(0);
  });
});
