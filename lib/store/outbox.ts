import { Dexie } from 'dexie';
import type { Draft } from '@/lib/outreach/draft';
import type { NextStep } from '@/lib/outreach/follow-up';
import { sentOfPace, weekStart } from '@/lib/outreach/pace';
import type { Person } from '@/lib/people/person';
import { db } from './db';
import { draftsIn } from './drafts';
import { allWaiting } from './outcomes';
import { getPeople } from './people';

/** The outbox by what became of the messages: `sent` holds those of which no answer is awaited. */
export const TRAYS = ['open', 'waiting', 'answered', 'declined', 'no-answer', 'sent'] as const;
export type Tray = (typeof TRAYS)[number];

/** A message in the outbox; of somebody who has not answered yet, the latest. */
export interface Sent {
  draft: Draft;
  /** Null while it is to nobody. */
  person: Person | null;
  step: NextStep | null;
}

/** What lies in a tray, newest first, `limit` at most. */
export async function readTray(
  tray: Tray,
  limit: number,
  now: number,
  timeZone: string,
): Promise<Sent[]> {
  if (tray === 'waiting') return waitingTray(limit, now, timeZone);
  const drafts = await draftsOf(tray, limit);
  const people = await getPeople(drafts.flatMap(({ personId }) => personId ?? []));
  return drafts.map((draft) => ({
    draft,
    person: people.get(draft.personId ?? '') ?? null,
    step: null,
  }));
}

async function draftsOf(tray: Exclude<Tray, 'waiting'>, limit: number): Promise<Draft[]> {
  if (tray === 'sent') {
    return inState('sent')
      .reverse()
      .filter(({ waitingSince }) => waitingSince === null)
      .limit(limit)
      .toArray();
  }
  if (tray !== 'answered') return draftsIn(tray, limit);
  const both = await Promise.all([draftsIn('replied', limit), draftsIn('accepted', limit)]);
  return both
    .flat()
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .slice(0, limit);
}

async function waitingTray(limit: number, now: number, timeZone: string): Promise<Sent[]> {
  const waiting = await allWaiting(now, timeZone);
  return waiting
    .flatMap(({ person, drafts, step }) => {
      const draft = drafts.at(-1);
      return draft ? [{ draft, person, step }] : [];
    })
    .toSorted((a, b) => (b.draft.waitingSince ?? 0) - (a.draft.waitingSince ?? 0))
    .slice(0, limit);
}

/** How much lies in each tray. */
export async function countTrays(): Promise<Record<Tray, number>> {
  const [open, sent, replied, accepted, declined, silent, waiting] = await Promise.all([
    inState('open').count(),
    inState('sent').count(),
    inState('replied').count(),
    inState('accepted').count(),
    inState('declined').count(),
    inState('no-answer').count(),
    db.drafts.orderBy('waitingSince').toArray(),
  ]);
  return {
    open,
    waiting: new Set(waiting.map(({ personId }) => personId)).size,
    answered: replied + accepted,
    declined,
    'no-answer': silent,
    sent: sent - waiting.length,
  };
}

function inState(state: Draft['state']) {
  return db.drafts.where('[state+updatedAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
}

/** How many first messages were sent this week. */
export async function sentThisWeek(now: number, timeZone: string): Promise<number> {
  return sentOfPace(
    await db.drafts.where('sentAt').aboveOrEqual(weekStart(now, timeZone)).toArray(),
  );
}
