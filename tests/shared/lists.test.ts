import '../unit/support/setup.ts';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/store/db';
import { runImport } from '@/lib/store/import';
import { readFile } from '@/lib/store/read-file';
import { isThere, lists } from './fixtures.ts';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

async function reading(file: string) {
  // Cards lie in a folder of their own, and are told of with the lists.
  const place = file.replace(/csv\/contacts\//u, 'contacts/');
  return readFile(new File([readFileSync(place)], basename(file)));
}

describe.runIf(isThere)('lists and cards of people', () => {
  for (const [file, { people, rows, cards, blankRows, names, check }] of lists()) {
    test(`${basename(file)}: everybody once, and nobody lost on the way`, async () => {
      const read = await reading(file);
      if (read.kind !== 'people') {
        // Messages are no list of people.
        expect(String(people)).toMatch(/^0/u);
        expect(read).toMatchObject({ kind: 'refused' });
        return;
      }
      const fates = read.rows.map(({ fate }) => fate);
      expect(fates.length).toBe((rows ?? cards ?? 0) - (blankRows ?? 0));
      await runImport(read.plan, basename(file));
      const kept = await db.people.toArray();
      if (typeof people === 'number') expect(kept).toHaveLength(people);
      else expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBe(fates.filter((fate) => fate === 'new').length);
      for (const each of names ?? []) expect(kept.map((person) => person.name)).toContain(each);
      for (const [who, known] of Object.entries(check ?? {})) {
        const person = kept.find((one) => one.name === who);
        if (known.email !== undefined) expect(person?.emails).toContain(known.email);
        if (known.company !== undefined) expect(person?.company).toBe(known.company);
        if (known.areas !== undefined) expect(person?.areas).toEqual(known.areas);
        if (known.slack !== undefined) expect(person?.nicknames).toContain(known.slack);
        if (known.hours === null) expect(person?.availability).not.toMatch(/\b0\b/u);
      }
    });
  }
});
