import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { named, readName, REASONS } from '@/lib/snapshots/snapshot';

const known = {
  at: 1_790_000_000_000,
  reason: 'import',
  version: 7,
  digest: '0123456789abcdef',
} as const;

describe('the name of a snapshot', () => {
  it('says all that a list of them needs', () => {
    const snapshot = named({ ...known, label: 'Connections.csv' });
    expect(snapshot.name).toBe('1790000000000.import.v7.0123456789abcdef.Connections.csv.json.gz');
    expect(readName(snapshot.name)).toEqual(snapshot);
  });

  it('is read back whatever the label, and is fit for a file', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...REASONS),
        fc.nat(),
        (label, reason, at) => {
          const snapshot = named({ ...known, at, reason, label });
          expect(snapshot.name).toMatch(/^[\w.!~*'()%-]{1,255}$/u);
          expect(readName(snapshot.name)).toEqual(snapshot);
        },
      ),
    );
  });

  it('keeps as much of a long label as there is room for', () => {
    expect(named({ ...known, label: 'a'.repeat(500) }).label).toBe('a'.repeat(160));
    expect(named({ ...known, label: '连接'.repeat(100) }).label).toBe('连接'.repeat(8) + '连');
    expect(named({ ...known, label: '🌊'.repeat(100) }).label).toBe('🌊'.repeat(13));
    expect(named({ ...known, label: 'cut \ud83d short' }).label).toBe('cut \ufffd short');
  });

  it.each([
    '',
    'notes.txt',
    '1790000000000.import.v7.0123.x.json.gz.crswap',
    '1790000000000.unheard-of.v7.0123..json.gz',
    'x.import.v7.0123..json.gz',
    '1790000000000.import.v7.0123.%zz.json.gz',
  ])('is not %j', (name) => {
    expect(readName(name)).toBeNull();
  });
});
