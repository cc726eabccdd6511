import type { Dexie, Transaction } from 'dexie';
import { toVersion2 } from './upgrade-2';
import { toVersion3 } from './upgrade-3';
import { toVersion4 } from './upgrade-4';

/**
 * The store's versions, numbered without gaps. A new one is added at the end,
 * together with an example database of the version before it
 * (`tests/fixtures/store/v<N>.json`); earlier ones never change.
 */
export interface Version {
  number: number;
  /** Dexie's index syntax; only tables that change are named. */
  tables: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const VERSIONS: Version[] = [
  {
    number: 1,
    tables: {
      people: 'id, nameKey, *linkKeys, *emails, [stage+nameKey], updatedAt',
      seats: 'id, order, holderId',
      areas: 'id, seatId',
      touches: 'id, [personId+at], at',
      drafts: 'id, [personId+updatedAt], [state+updatedAt]',
      templates: 'id, purpose',
      mentorships: 'id, personId, [status+personId]',
      sessions: 'id, [personId+startsAt], [state+startsAt]',
      takeaways: 'id, sessionId, [personId+at], [status+dueDay]',
      parkedQuestions: 'id, personId, seatId',
      goals: 'id, mentorshipId, dueDay',
      checkIns: 'id, [mentorshipId+day]',
    },
  },
  {
    number: 2,
    tables: {
      people:
        'id, nameKey, *linkKeys, *emails, [stage+nameKey], updatedAt, overall, lastTouchAt, *hats, *growthAreaIds, cadence.idealDays',
      areas: 'id, seatId, order',
      parkedQuestions: 'id, personId, seatId, state',
    },
    upgrade: toVersion2,
  },
  {
    number: 3,
    tables: {
      drafts: 'id, [personId+updatedAt], [state+updatedAt], sentAt, waitingSince',
    },
    upgrade: toVersion3,
  },
  {
    number: 4,
    tables: {
      takeaways: 'id, sessionId, [personId+at], [status+dueDay], [personId+status], status',
    },
    upgrade: toVersion4,
  },
  {
    // Mentorships, goals and check-ins were declared from the first, and nothing was kept in them before.
    number: 5,
    tables: {
      mentorships: 'id, personId, [personId+createdAt], [status+personId]',
      goals: 'id, mentorshipId, dueDay, state',
      takeaways:
        'id, sessionId, [personId+at], [status+dueDay], [personId+status], status, [kind+status]',
      contradictions: 'id, *adviceIds',
      reminders: 'id, &key',
    },
  },
  {
    // What was imported, so that it can be taken back whole, tomorrow too.
    number: 6,
    tables: { imports: 'id, createdAt' },
  },
  {
    // Which rows the second copy does not have yet; the folder that backup files go to.
    number: 7,
    tables: { journal: '++seq', folders: 'id' },
  },
];

/** Declares every version up to `last` on a database that is not open yet. */
export function declareVersions(db: Dexie, last = VERSIONS.length): void {
  for (const { number, tables, upgrade } of VERSIONS.slice(0, last)) {
    const version = db.version(number).stores(tables);
    if (upgrade) version.upgrade(upgrade);
  }
}
