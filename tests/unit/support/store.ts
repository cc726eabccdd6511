import { afterAll, beforeEach, vi } from 'vitest';
import { dropKeys, keysUnder } from '@/lib/platform/copy';
import { db, usersTables, type TableName } from '@/lib/store/db';
import { markSent, startDraft } from '@/lib/store/drafts';
import { saveLead } from '@/lib/store/people';
import type { Purpose } from '@/lib/outreach/purpose';
import { aDraft, aGuess, MORNING } from './rows';

/** Every test of the file begins with a store as a new profile has it, at nine in the morning. */
export function freshStore(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
    await db.delete();
    await db.open();
  });
  afterAll(async () => {
    vi.useRealTimers();
    await db.delete();
  });
}

/** The second copy is gone. */
export async function loseCopy(): Promise<void> {
  await dropKeys(await keysUnder('copy:'));
}

/** Lets time pass, for stamps. */
export function later(ms = 60_000): number {
  vi.setSystemTime(Date.now() + ms);
  return Date.now();
}

/** Everything of the user's in the store, to the letter. */
export async function dump(): Promise<string> {
  const tables = await Promise.all(
    usersTables().map(async (name) => [name, await db.table(name).toArray()]),
  );
  return JSON.stringify(tables, null, 1);
}

/** Somebody saved as a lead; another name is another person. */
export async function savedPerson(name = 'Ngozi Brightwater'): Promise<string> {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const link = {
    kind: 'linkedin' as const,
    key: `linkedin:${slug}`,
    url: `https://www.linkedin.com/in/${slug}/`,
  };
  return (await saveLead(aGuess({ name, links: [link] }))).person.id;
}

/** A message that was just sent to somebody. */
export async function wrote(
  personId: string,
  purpose: Purpose = 'introduction-cold',
): Promise<string> {
  const { id } = await startDraft(aDraft({ personId, purpose }));
  await markSent(id);
  return id;
}

/** How many rows a table has. */
export function count(table: TableName): Promise<number> {
  return db[table].count();
}
