import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsSchema } from '@/lib/settings/settings';

const DEFAULTS = readSettings(undefined);

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    expect(DEFAULTS).toMatchObject({ theme: 'system', myName: '', intro: '' });
  });

  it('are read back as they were', () => {
    const settings = {
      ...DEFAULTS,
      theme: 'dark' as const,
      myName: 'Ada Moreno',
      intro: 'I tend a light.',
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it('keep what is sound where a part is damaged', () => {
    expect(readSettings({ theme: 'purple', myName: 'Ada', intro: 7 })).toEqual({
      ...DEFAULTS,
      myName: 'Ada',
    });
    expect(readSettings({ theme: 'dark', myName: 'x'.repeat(5_000) })).toEqual({
      ...DEFAULTS,
      theme: 'dark',
    });
    expect(readSettings({ theme: null, intro: 'kept' })).toEqual({ ...DEFAULTS, intro: 'kept' });
  });

  it('lose what no longer exists', () => {
    expect(readSettings({ theme: 'dark', colour: 'red' })).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it.each([null, 'dark', 7, true, [], ['dark'], JSON.parse('{"__proto__": {"theme": "dark"}}')])(
    'fall back to the defaults when %j is stored',
    (stored) => {
      expect(readSettings(stored)).toEqual(DEFAULTS);
    },
  );

  it('are whole and readable again, whatever was stored', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('dark', 'light', 'Ada'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({ theme: field, myName: field, intro: field }, { requiredKeys: [] }),
        ),
        (stored) => {
          const settings = readSettings(stored);
          expect(v.is(SettingsSchema, settings)).toBe(true);
          expect(readSettings(settings)).toEqual(settings);
        },
      ),
    );
  });
});
