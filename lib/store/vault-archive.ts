import { vaultFiles } from '@/lib/exchange/markdown/vault';
import type { VaultOptions, VaultRows } from '@/lib/exchange/markdown/vault-rows';
import { zipped } from '@/lib/exchange/zip/write';
import { db } from './db';

const TABLES = [
  'people',
  'seats',
  'areas',
  'parkedQuestions',
  'touches',
  'sessions',
  'takeaways',
  'mentorships',
  'goals',
] as const satisfies (keyof VaultRows)[];

/** The archive of all notes, as the store is at one moment. */
export async function vaultArchive(options: VaultOptions): Promise<Uint8Array<ArrayBuffer>> {
  return zipped(vaultFiles(await readRows(), options));
}

function readRows(): Promise<VaultRows> {
  return db.transaction('r', [...TABLES], async () => {
    const [people, seats, areas, parkedQuestions] = await Promise.all([
      db.people.orderBy('nameKey').toArray(),
      db.seats.toArray(),
      db.areas.toArray(),
      db.parkedQuestions.toArray(),
    ]);
    const [touches, sessions, takeaways, mentorships, goals] = await Promise.all([
      db.touches.toArray(),
      db.sessions.toArray(),
      db.takeaways.toArray(),
      db.mentorships.toArray(),
      db.goals.toArray(),
    ]);
    return {
      people,
      seats,
      areas,
      parkedQuestions,
      touches,
      sessions,
      takeaways,
      mentorships,
      goals,
    };
  });
}
