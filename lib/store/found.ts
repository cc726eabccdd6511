import type { Found } from '@/lib/search/documents';
import { snippet } from '@/lib/search/snippet';
import type { TakeawayKind } from '@/lib/sessions/takeaway';
import { db } from './db';
import { getPeople } from './people';

/** Something found, as it is listed: what it is called, the words that were met, and where it opens. */
export interface Finding {
  key: string;
  title: string;
  hint: string;
  place: string;
  /** The person it is or belongs to. */
  personId: string | null;
}

const KINDS: Record<TakeawayKind, string> = {
  action: 'Action',
  advice: 'Advice',
  question: 'Question',
  decision: 'Decision',
  insight: 'Insight',
};

/** The rows behind what was found, in the same order; those that are gone by now are left out. */
export async function describeFound(found: Found[], query: string): Promise<Finding[]> {
  const rows = await Promise.all(found.map((one) => textOf(one, query)));
  const people = await getPeople(rows.flatMap((row) => (row?.personId ? [row.personId] : [])));
  return rows.flatMap((row) => {
    if (!row) return [];
    const owner = people.get(row.personId ?? '');
    return [{ ...row, title: row.title || (owner?.name ?? 'Somebody removed') }];
  });
}

async function textOf({ kind, id }: Found, query: string): Promise<Finding | null> {
  const key = `${kind}:${id}`;
  if (kind === 'people') {
    const person = await db.people.get(id);
    if (!person) return null;
    const hint = [person.headline, person.company].filter(Boolean).join(' · ');
    return { key, title: person.name, hint, place: `/people/${id}`, personId: id };
  }
  if (kind === 'takeaways') {
    const takeaway = await db.takeaways.get(id);
    if (!takeaway) return null;
    const hint = `${KINDS[takeaway.kind]}: ${snippet(takeaway.text, query)}`;
    const place = `/session/${takeaway.sessionId}`;
    return { key, title: '', hint, place, personId: takeaway.personId };
  }
  if (kind === 'sessions') {
    const session = await db.sessions.get(id);
    if (!session) return null;
    const hint = `Session: ${snippet(session.notes, query)}`;
    return { key, title: '', hint, place: `/session/${id}`, personId: session.personId };
  }
  const row = kind === 'drafts' ? await db.drafts.get(id) : await db.touches.get(id);
  if (!row) return null;
  const hint =
    'body' in row
      ? `Draft: ${snippet(row.body, query)}`
      : `Contact: ${snippet(row.summary, query)}`;
  const place = row.personId === null ? '/people' : `/people/${row.personId}`;
  return { key, title: '', hint, place, personId: row.personId };
}
