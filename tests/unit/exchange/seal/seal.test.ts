import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveKeys } from '@/lib/exchange/seal/keys';
import { openSealed } from '@/lib/exchange/seal/open';
import { seal } from '@/lib/exchange/seal/seal';
import { anyText } from '../../support/text';
import { quick, TEXT } from './quick';
import { openByHand, sealByHand } from './by-hand';

const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const blob = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]);

/** The text of what was sealed. */
async function opened(file: Blob, passphrase: string, derive = quick): Promise<string> {
  const read = await openSealed(file, passphrase, derive);
  if (read.kind !== 'open') throw new Error(JSON.stringify(read));
  const plain = read.file.stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(plain).arrayBuffer();
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

describe('a sealed file', () => {
  it('gives back what was sealed, whatever the text and the passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, passphrase) => {
        fc.pre(passphrase !== '');
        const sealed = await seal(text, passphrase, undefined, quick);
        expect(await opened(sealed, passphrase)).toBe(text.toWellFormed());
      }),
    );
  });

  it('is another file every time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => seal(TEXT, 'p', undefined, quick)));
    const [a, b] = [await bytesOf(one!), await bytesOf(other!)];
    expect(a.subarray(16, 32)).not.toEqual(b.subarray(16, 32));
    expect(a.subarray(32, 44)).not.toEqual(b.subarray(32, 44));
    expect(a.subarray(96)).not.toEqual(b.subarray(96));
  });

  it('is what another program makes of its description, a million rounds and all', async () => {
    const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    const iv = Buffer.from('101112131415161718191a1b', 'hex');
    const file = await seal(TEXT, 'a tall ship', { salt, iv });
    expect(openByHand(await bytesOf(file), 'a tall ship')).toBe(TEXT);
    const theirs = sealByHand(TEXT, 'a tall ship', { salt, iv });
    expect((await bytesOf(file)).subarray(0, 60)).toEqual(theirs.subarray(0, 60));
    expect(await opened(blob(theirs), 'a tall ship', deriveKeys)).toBe(TEXT);
  });

  it('of version 1 opens for as long as there are such files', async () => {
    const kept = new URL('../../../fixtures/exchange/version-1.sealed', import.meta.url);
    const text = await opened(blob(readFileSync(kept)), 'four small brass buttons', deriveKeys);
    expect(JSON.parse(text)).toMatchObject({ format: 'boardside-backup', version: 7 });
  });

  it('opens with its passphrase however a keyboard spells it', async () => {
    const sealed = await seal(TEXT, 'e\u0301te\u0301', undefined, quick);
    expect(await opened(sealed, '\u00e9t\u00e9')).toBe(TEXT);
  });

  it('is not made without a passphrase', async () => {
    await expect(seal(TEXT, '')).rejects.toThrow(/passphrase/u);
  });
});

describe('a passphrase', () => {
  it('is asked for, and when it is another, said to be wrong and asked for again', async () => {
    const sealed = await seal(TEXT, 'right', undefined, quick);
    expect(await openSealed(sealed, null, quick)).toEqual({ kind: 'closed', wrong: false });
    expect(await openSealed(sealed, '', quick)).toEqual({ kind: 'closed', wrong: false });
    for (const wrong of ['Right', 'right ', 'righ', 'r\u0131ght'])
      expect(await openSealed(sealed, wrong, quick)).toEqual({ kind: 'closed', wrong: true });
  });

  it('is not run through more rounds than a page can bear, nor fewer than are safe', async () => {
    const never = () => Promise.reject(new Error('It was run'));
    for (const rounds of [0, 1, 999_999, 10_000_001, 4_294_967_295]) {
      const forged = sealByHand(TEXT, 'p', { forge: (head) => head.writeUInt32BE(rounds, 12) });
      expect(await openSealed(blob(forged), 'p', never)).toMatchObject({ kind: 'refused' });
    }
  });
});
