import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { NO_TERMS } from '@/lib/mentorships/terms';
import { DRAFT_STATES } from '@/lib/outreach/draft';
import { readNotes } from '@/lib/sessions/notes/lines';
import { readSettings } from '@/lib/settings/settings';
import { TABLE_SCHEMAS, TABLES } from '@/lib/store/tables';
import { yearProfile, yearSettings } from '../../support/year-profile';
import { MORNING } from './rows';

const SIZE = { people: 300, seed: 1, now: MORNING };

describe('a year of everything', () => {
  const year = yearProfile(SIZE);

  it('has rows for every table, and each fits the store', () => {
    expect(Object.keys(year).toSorted()).toEqual(TABLES.toSorted());
    for (const table of TABLES) {
      expect(year[table].length, table).toBeGreaterThan(3);
      for (const row of year[table])
        expect(v.safeParse(TABLE_SCHEMAS[table], row), table).toMatchObject({
          success: true,
          output: row,
        });
    }
    const ids = Object.values(year).flatMap((rows) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(year.reminders.map(({ key }) => key)).size).toBe(year.reminders.length);
  });

  it('is the same for the same seed, and as large as asked for', () => {
    expect(yearProfile(SIZE)).toEqual(year);
    expect(yearProfile({ ...SIZE, seed: 2 })).not.toEqual(year);
    expect(year.people).toHaveLength(300);
  });

  it('is whole: whatever is named is there', () => {
    const there = new Set(Object.values(year).flatMap((rows) => rows.map(({ id }) => id)));
    const named = [
      ...year.touches.flatMap(({ personId, refId }) => [personId, refId]),
      ...year.sessions.map(({ personId }) => personId),
      ...year.sessions.flatMap(({ wrapUp }) => wrapUp.goalIds),
      ...year.takeaways.map(({ sessionId }) => sessionId),
      ...year.seats.flatMap(({ history }) => history.map(({ personId }) => personId)),
      ...year.goals.map(({ mentorshipId }) => mentorshipId),
      ...year.contradictions.flatMap(({ adviceIds }) => adviceIds),
      ...year.drafts.map(({ personId }) => personId),
    ];
    for (const id of named) if (id !== null) expect(there).toContain(id);
  });

  it('has of everything every kind and state', () => {
    const all = (values: string[]) => [...new Set(values)].toSorted();
    expect(all(year.drafts.map(({ state }) => state))).toEqual(DRAFT_STATES.toSorted());
    expect(all(year.sessions.map(({ state }) => state))).toEqual(['ended', 'planned', 'running']);
    expect(all(year.mentorships.map(({ status }) => status))).toHaveLength(4);
    expect(all(year.mentorships.map(({ role }) => role))).toHaveLength(4);
    expect(all(year.takeaways.map(({ status }) => status))).toHaveLength(7);
    expect(all(year.goals.map(({ state }) => state))).toHaveLength(3);
    expect(Object.keys(year.mentorships[0]!.terms).toSorted()).toEqual(
      Object.keys(NO_TERMS).toSorted(),
    );
  });

  it('has notes in which the takeaways stand', () => {
    for (const session of year.sessions.filter(({ state }) => state === 'ended')) {
      const today = Temporal.Instant.fromEpochMilliseconds(session.startsAt)
        .toZonedDateTimeISO('UTC')
        .toPlainDate();
      const theirs = year.takeaways.filter(({ sessionId }) => sessionId === session.id);
      expect(
        readNotes(session.notes, { today, name: 'Nobody', owner: 'me' }).map(
          ({ kind, text, dueDay, owner }) => ({ kind, text, dueDay, owner }),
        ),
      ).toEqual(theirs.map(({ kind, text, dueDay, owner }) => ({ kind, text, dueDay, owner })));
    }
  });

  it('has settings that are read as they are', () => {
    const settings = yearSettings(SIZE);
    expect(readSettings(settings)).toMatchObject(settings);
  });
});
