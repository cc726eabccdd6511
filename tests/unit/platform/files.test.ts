import { describe, expect, it } from 'vitest';
import { readTextFile } from '@/lib/platform/files';

describe('a file that the user chose', () => {
  it('is read as text, to the letter', async () => {
    const text = '# Séance avec 李小龙\r\n\nشكرا 👋\n';
    expect(await readTextFile(new Blob([text]))).toBe(text);
  });

  it('that is no text is none', async () => {
    expect(await readTextFile(new Blob([new Uint8Array([0x89, 0x50, 0xff, 0xfe])]))).toBeNull();
  });

  it('that is far too large is not loaded', async () => {
    const film = { size: 4_000_000_000, arrayBuffer: () => Promise.reject(new Error('loaded')) };
    expect(await readTextFile(film as unknown as Blob)).toBeNull();
  });
});
