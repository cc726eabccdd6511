import { describe, expect, it } from 'vitest';
import { db } from '@/lib/store/db';
import { exportEverything } from '@/lib/store/export';
import { listImports, runImport } from '@/lib/store/import';
import { undoImport } from '@/lib/store/undo-import';
import { readFile } from '@/lib/store/read-file';
import { readSettings } from '@/lib/settings/settings';
import { differences } from '../../support/compare';
import { connections } from '../../support/connections';
import { freshStore, later } from '../support/store';

freshStore();
const out = () => exportEverything(readSettings({}), later());

async function read(text: string) {
  const reading = await readFile(new File([text], 'Connections.csv'));
  if (reading.kind !== 'people') throw new Error(JSON.stringify(reading));
  const fates = { new: 0, updated: 0, here: 0, repeat: 0, refused: 0 };
  for (const { fate } of reading.rows) fates[fate] += 1;
  return { ...reading, fates };
}

describe.each(['now', 'before'] as const)(
  'five thousand connections, as LinkedIn writes them %s',
  (heads) => {
    const list = connections({ rows: 5_000, seed: 3, heads });

    it('say how far they are read', async () => {
      const steps: number[] = [];
      const file = new File([list.text], 'Connections.csv');
      await readFile(
        file,
        () => null,
        null,
        (done) => void steps.push(done),
      );
      expect(steps).toEqual([0, 1_000, 2_000, 3_000, 4_000, 5_000]);
    });

    it('are counted right, come in, and are taken back whole', async () => {
      await db.people.bulkAdd(list.here);
      const before = await out();
      const { plan, fates } = await read(list.text);
      expect(fates).toEqual(list.fates);
      await runImport(plan, 'Connections.csv');
      expect(await db.people.count()).toBe(list.here.length + list.fates.new);
      const [last] = await listImports();
      expect(await undoImport(last!.id)).toMatchObject({ stayed: 0 });
      expect(differences(before, await out())).toEqual([]);
    });
  },
);
