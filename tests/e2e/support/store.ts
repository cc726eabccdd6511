import type { App } from './app.ts';
import { wakeWorker } from './worker.ts';

export type Row = Record<string, unknown> & { id: string };

/** Every row of a table, straight from IndexedDB; none when there is no store yet. */
export async function rows<R extends object = Row>(app: App, table: string): Promise<R[]> {
  const worker = await wakeWorker(app);
  const found = await worker.evaluate(async (name) => {
    // Opening a database that is not there would make an empty one in the product's way.
    const databases = await indexedDB.databases();
    if (!databases.some((one) => one.name === 'boardside')) return [];
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('boardside');
      opening.addEventListener('error', () => reject(new Error(String(opening.error))));
      opening.addEventListener('success', () => {
        const { result: db } = opening;
        if (!db.objectStoreNames.contains(name)) {
          db.close();
          resolve([]);
          return;
        }
        const reading = db.transaction(name).objectStore(name).getAll();
        reading.addEventListener('error', () => reject(new Error(String(reading.error))));
        reading.addEventListener('success', () => {
          db.close();
          resolve(reading.result);
        });
      });
    });
  }, table);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the test says which rows it reads
  return found as R[];
}
