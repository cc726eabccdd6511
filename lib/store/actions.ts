import { Dexie } from 'dexie';
import { daysOf, type DueGroup } from '@/lib/advice/actions';
import type { Takeaway } from '@/lib/sessions/takeaway';
import { db } from './db';
import { openActions } from './takeaways';

export interface ActionsAsked {
  /** Yours (what nobody has taken is, too) or theirs. */
  owner: 'me' | 'them';
  group: DueGroup;
  /** Of one person, or null for everybody. */
  personId: string | null;
  /** `YYYY-MM-DD` */
  today: string;
  limit: number;
}

/** R2: open actions across everybody, by the day they are due; those without a day, the newest first. */
export async function actionsIn(asked: ActionsAsked): Promise<Takeaway[]> {
  const { owner, group, personId, today, limit } = asked;
  const wanted = (action: Takeaway) =>
    action.kind === 'action' && (action.owner === 'them') === (owner === 'them');
  if (personId !== null) {
    const theirs = (await openActions(personId)).filter(wanted);
    return theirs.filter(({ dueDay }) => isIn(group, dueDay, today)).slice(0, limit);
  }
  if (group === 'no-day') {
    return db.takeaways
      .where('[kind+status]')
      .equals(['action', 'open'])
      .reverse()
      .filter((action) => action.dueDay === null && wanted(action))
      .limit(limit)
      .toArray();
  }
  const { from, to } = daysOf(group, today);
  return db.takeaways
    .where('[status+dueDay]')
    .between(['open', from ?? Dexie.minKey], ['open', to ?? Dexie.maxKey], true, true)
    .filter(wanted)
    .limit(limit)
    .toArray();
}

function isIn(group: DueGroup, dueDay: string | null, today: string): boolean {
  if (group === 'no-day' || dueDay === null) return group === 'no-day' && dueDay === null;
  const { from, to } = daysOf(group, today);
  return (from === null || dueDay >= from) && (to === null || dueDay <= to);
}

/** Whether anything is to be done, with one person or with anybody. */
export async function anyAction(personId: string | null): Promise<boolean> {
  if (personId !== null) return (await openActions(personId)).length > 0;
  return (
    (await db.takeaways.where('[kind+status]').equals(['action', 'open']).first()) !== undefined
  );
}
