import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealed } from '@/lib/exchange/seal/open';
import { seal } from '@/lib/exchange/seal/seal';
import { readEverything } from '@/lib/store/export';
import { readFile } from '@/lib/store/read-file';
import { freshStore } from '../../support/store';
import { quick, TEXT } from './quick';
import { sealByHand, type ByHand } from './by-hand';

freshStore();

const sound = async (text = TEXT) =>
  new Uint8Array(await (await seal(text, 'p', undefined, quick)).arrayBuffer());
const open = (bytes: Uint8Array) => openSealed(new Blob([Uint8Array.from(bytes)]), 'p', quick);
const DAMAGED = { kind: 'refused', why: expect.stringContaining('damaged') as string };

describe('a sealed file that was tampered with', () => {
  it('is refused for any single bit, with its right passphrase', async () => {
    const bytes = await sound();
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(await open(flipped), `bit ${bit}`).toMatchObject(DAMAGED);
    }
  });

  it('is refused wherever it was cut, lengthened, written over or its parts put elsewhere', async () => {
    const bytes = await sound();
    const place = fc.nat({ max: bytes.length - 1 });
    const some = fc.uint8Array({ minLength: 1, maxLength: 40 });
    const changed = fc.oneof(
      place.map((end) => bytes.subarray(0, end)),
      some.map((more) => Buffer.concat([bytes, more])),
      fc
        .tuple(place, some)
        .map(([at, by]) =>
          Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + by.length)]),
        ),
      fc.tuple(place, place, place).map(([from, to, at]) => {
        const part = bytes.subarray(Math.min(from, to), Math.max(from, to));
        return Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(changed, async (tampered) => {
        fc.pre(Buffer.compare(tampered, bytes) !== 0);
        const read = await open(tampered);
        expect(read).toMatchObject({ kind: 'refused' });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused when the checksum was made to fit: other numbers, another check, salt or length', async () => {
    const forge = async (given: Partial<ByHand>) => {
      const forged = sealByHand(TEXT, 'p', { ...given, rounds: 1_000_000 });
      return openSealed(new Blob([Uint8Array.from(forged)]), 'p');
    };
    const bump = (at: number): Partial<ByHand> => ({ forge: (head) => void (head[at]! ^= 1) });
    // Whether the passphrase or one of these is wrong can't be told; that they are not opened can.
    expect(await forge(bump(15))).toEqual({ kind: 'closed', wrong: true });
    expect(await forge(bump(16))).toEqual({ kind: 'closed', wrong: true });
    expect(await forge(bump(44))).toEqual({ kind: 'closed', wrong: true });
    expect(await forge(bump(32))).toMatchObject(DAMAGED);
    expect(await forge(bump(63))).toMatchObject(DAMAGED);
    expect(await forge(bump(11))).toMatchObject(DAMAGED);
  });

  it('says so when it comes from a newer version, and not of a damaged number', async () => {
    const newer = sealByHand(TEXT, 'p', { version: 2 });
    const why = expect.stringContaining('newer Boardside') as string;
    expect(await open(newer)).toEqual({ kind: 'refused', why });
    expect(await open(sealByHand(TEXT, 'p', { version: 0 }))).toMatchObject(DAMAGED);
  });

  it('changes nothing here, even where its mark is gone', async () => {
    const before = await readEverything();
    const bytes = await sound();
    for (let bit = 0; bit < 12 * 8; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      for (const name of ['boardside-2026-11-21.sealed', 'renamed.json']) {
        const read = await readFile(new File([flipped], name), undefined, 'p');
        expect(read).toMatchObject({ kind: 'refused' });
      }
    }
    expect(await readEverything()).toEqual(before);
  });

  it('that holds no gzip, no backup or far too much is refused like any such file', async () => {
    const read = (payload: Buffer) =>
      readFile(
        new File([Uint8Array.from(sealByHand('', 'p', { payload }))], 'x.sealed'),
        undefined,
        'p',
      );
    expect(await read(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toMatchObject({ kind: 'refused' });
    expect(await read(Buffer.from('{"format":"other"}'))).toMatchObject({ kind: 'refused' });
    expect(await read(Buffer.alloc(0))).toMatchObject({ kind: 'refused' });
  });
});
