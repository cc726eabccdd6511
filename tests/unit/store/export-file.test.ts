import { describe, expect, it } from 'vitest';
import { readSettings } from '@/lib/settings/settings';
import { exportEverything } from '@/lib/store/export';
import { fileOf } from '@/lib/store/export-file';
import { MORNING } from '../support/rows';
import { freshStore, savedPerson } from '../support/store';

freshStore();
const SETTINGS = readSettings({});

describe('a file that leaves', () => {
  it('holds everything, as a backup', async () => {
    await savedPerson('Ada Moreno');
    const file = await fileOf({ kind: 'everything', settings: SETTINGS, now: MORNING });
    expect(await file.text()).toBe(await exportEverything(SETTINGS, MORNING));
  });

  it.each([
    ['list', /^Ada Moreno,/mu],
    ['cards', /^FN:Ada Moreno\r$/mu],
  ] as const)('or the people, as %s', async (kind, words) => {
    await savedPerson('Ada Moreno');
    const file = await fileOf({ kind, private: false });
    expect(await file.text()).toMatch(words);
  });
});
