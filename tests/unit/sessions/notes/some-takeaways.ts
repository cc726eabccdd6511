import { v7 as uuid } from 'uuid';
import { readNotes, type MarkedLine } from '@/lib/sessions/notes/lines';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { reconcile, type Reading } from '@/lib/sessions/takeaways';
import { MORNING } from '../../support/rows';

export const SESSION = uuid();
export const PERSON = uuid();

export function aTakeaway(given: Partial<Takeaway> = {}): Takeaway {
  return {
    id: uuid(),
    createdAt: MORNING,
    updatedAt: MORNING,
    sessionId: SESSION,
    personId: PERSON,
    kind: 'action',
    text: 'Send the tables',
    private: false,
    owner: given.kind === undefined || given.kind === 'action' ? 'me' : null,
    dueDay: null,
    topics: [],
    people: [],
    at: MORNING,
    minute: 0,
    order: 0,
    status: given.kind === 'advice' ? 'received' : 'open',
    statusAt: MORNING,
    ...given,
  };
}

export function marked(notes: string, today = '2026-11-21'): MarkedLine[] {
  const context = { today: Temporal.PlainDate.from(today), owner: 'me' as const };
  return readNotes(notes, { ...context, name: 'Ngozi Brightwater' });
}

/** A session's takeaways as a store would keep them while its notes are typed, a minute between each two saves. */
export function aNotebook() {
  let minute = 0;
  let rows: Takeaway[] = [];
  let removed: Takeaway[] = [];
  return {
    rows: () => rows.toSorted((a, b) => a.order - b.order),
    inNotes: () => rows.filter(({ order }) => order >= 0).toSorted((a, b) => a.order - b.order),
    mark(id: string, status: Takeaway['status']) {
      rows = rows.map((row) => (row.id === id ? { ...row, status } : row));
    },
    save(notes: string, today?: string) {
      const now = MORNING + minute * 60_000;
      const reading: Reading = {
        sessionId: SESSION,
        personId: PERSON,
        now,
        minute,
        timeZone: 'UTC',
        removed,
      };
      const done = reconcile(marked(notes, today), rows, reading);
      minute += 1;
      const away = new Set(done.remove.map(({ id }) => id));
      const patches = new Map(done.patch.map(({ id, to }) => [id, to]));
      rows = [
        ...rows
          .filter(({ id }) => !away.has(id))
          .map((row) => {
            const to = patches.get(row.id);
            return to ? { ...row, ...to, updatedAt: now } : row;
          }),
        ...done.revive,
        ...done.add.map((row) => ({ ...row, id: uuid(), createdAt: now, updatedAt: now })),
      ];
      removed = [...removed, ...done.remove];
      return done;
    },
  };
}
