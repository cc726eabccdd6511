import { Dexie } from 'dexie';
import type { Touch } from '@/lib/people/touch';
import { db } from './db';

/** Every contact with somebody, newest first. */
export function touchesOf(personId: string): Promise<Touch[]> {
  return db.touches
    .where('[personId+at]')
    .between([personId, Dexie.minKey], [personId, Dexie.maxKey])
    .reverse()
    .toArray();
}
