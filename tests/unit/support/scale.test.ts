import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findPairs } from '@/lib/people/duplicates';
import { PersonSchema } from '@/lib/people/person';
import { TouchSchema } from '@/lib/people/touch';
import { SessionSchema } from '@/lib/sessions/session';
import { scaleRows } from '../../support/scale';

const SIZES = { people: 500, touches: 1_000, sessions: 50 };

describe('rows in great numbers', () => {
  const rows = scaleRows(SIZES);

  it('are as many as asked for, and fit the store', () => {
    const schemas = { people: PersonSchema, touches: TouchSchema, sessions: SessionSchema };
    for (const [name, schema] of Object.entries(schemas)) {
      const some = rows[name as keyof typeof rows];
      expect(some).toHaveLength(SIZES[name as keyof typeof SIZES]);
      expect(new Set(some.map(({ id }) => id)).size).toBe(some.length);
      for (const row of some) expect(v.safeParse(schema, row).issues).toBeUndefined();
    }
  });

  it('are the same for the same seed', () => {
    expect(scaleRows(SIZES)).toEqual(rows);
    expect(scaleRows(SIZES, 2)).not.toEqual(rows);
  });

  it('hold notes of two thousand characters, several scripts and likely duplicates', () => {
    for (const { notes } of rows.sessions) expect(notes).toHaveLength(2_000);
    const names = rows.people.map(({ name }) => name).join('');
    for (const script of [/\p{Script=Han}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u])
      expect(names).toMatch(script);
    expect(findPairs(rows.people).length).toBeGreaterThan(2);
  });

  it('know when each was last spoken with', () => {
    for (const { id, lastTouchAt } of rows.people) {
      const theirs = rows.touches.filter(({ personId }) => personId === id).map(({ at }) => at);
      expect(lastTouchAt).toBe(theirs.length > 0 ? Math.max(...theirs) : null);
    }
  });
});
