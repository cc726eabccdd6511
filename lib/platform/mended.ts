import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';

const MendedSchema = v.object({
  /** As many rows as were put back. */
  rows: v.number(),
  /** Epoch ms until which everything is there; null when only single rows were damaged. */
  upTo: v.nullable(v.number()),
  /** As many rows as were damaged in the copy too. Absent: none. */
  lost: v.exactOptional(v.number()),
  /** Where they came from. Absent: the second copy. */
  from: v.exactOptional(v.literal('snapshot')),
});

/** What was lost on the disk and put back, until the user has read it. */
export type Mended = v.InferOutput<typeof MendedSchema>;

const item = storage.defineItem<unknown>('local:mended');

/** Kept for the next page to tell: single rows are added up, and the greater loss is what is told. */
export async function noteMended(mended: Mended): Promise<void> {
  const told = read(await item.getValue());
  if (mended.upTo !== null || !told) await item.setValue(mended);
  else if (told.upTo === null) await item.setValue({ ...told, rows: told.rows + mended.rows });
}

export function dropMended(): Promise<void> {
  return item.removeValue();
}

/** Calls back with what is to be told, now and whenever it changes; returns how to stop. */
export function watchMended(listener: (mended: Mended | null) => void): () => void {
  void item.getValue().then((value) => listener(read(value)));
  return item.watch((value) => listener(read(value)));
}

function read(value: unknown): Mended | null {
  const found = v.safeParse(MendedSchema, value);
  return found.success ? found.output : null;
}
