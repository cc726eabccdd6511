import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { Moment } from '@/lib/data/row';

const TroubleSchema = v.object({ at: Moment, why: v.string() });

/** The last snapshot that was tried failed, when and why. */
export type Trouble = v.InferOutput<typeof TroubleSchema>;

const item = storage.defineItem<unknown>('local:snapshot-trouble');

export async function getTrouble(): Promise<Trouble | null> {
  const stored = await item.getValue();
  return v.is(TroubleSchema, stored) ? stored : null;
}

/** Null: the last one went well. Answers whether that is news. */
export async function noteTrouble(trouble: Trouble | null): Promise<boolean> {
  const news = trouble !== null || (await item.getValue()) !== null;
  if (trouble) await item.setValue(trouble);
  else if (news) await item.removeValue();
  return news;
}
