import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect } from 'vitest';
import { ContradictionSchema } from '@/lib/advice/contradiction';
import { AreaSchema } from '@/lib/board/area';
import { QuestionSchema } from '@/lib/board/question';
import { SeatSchema } from '@/lib/board/seat';
import { DraftSchema } from '@/lib/outreach/draft';
import { CheckInSchema } from '@/lib/mentorships/check-in';
import { GoalSchema } from '@/lib/mentorships/goal';
import { MentorshipSchema } from '@/lib/mentorships/mentorship';
import { OwnTemplateSchema } from '@/lib/outreach/template';
import { PersonSchema } from '@/lib/people/person';
import { TouchSchema } from '@/lib/people/touch';
import { SeenSchema } from '@/lib/reminders/seen';
import { SessionSchema } from '@/lib/sessions/session';
import { TakeawaySchema } from '@/lib/sessions/takeaway';
import { db, type TableName } from '@/lib/store/db';
import { declareVersions } from '@/lib/store/schema';

export type Rows = Record<string, { id: string }[]>;

/** A row of every table must fit here after any upgrade; a new table adds its schema. */
export const SCHEMAS: Record<TableName, v.GenericSchema> = {
  people: PersonSchema,
  seats: SeatSchema,
  areas: AreaSchema,
  parkedQuestions: QuestionSchema,
  touches: TouchSchema,
  drafts: DraftSchema,
  templates: OwnTemplateSchema,
  sessions: SessionSchema,
  takeaways: TakeawaySchema,
  mentorships: MentorshipSchema,
  goals: GoalSchema,
  checkIns: CheckInSchema,
  contradictions: ContradictionSchema,
  reminders: SeenSchema,
};

/** The example database of a version, as its "Export everything" would have written it. */
export function example(version: number): { version: number; tables: Rows } {
  const file = new URL(`../../fixtures/store/v${version}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as { version: number; tables: Rows };
}

/** Puts an example database on the disk, as the Boardside of that version had it. */
export async function leaveBehind(version: number): Promise<Rows> {
  const store = new Dexie('boardside', { autoOpen: false });
  declareVersions(store, version);
  await store.open();
  const { tables } = example(version);
  for (const [name, rows] of Object.entries(tables)) await store.table(name).bulkAdd(rows);
  store.close();
  return tables;
}

/** Whether every row of every table fits today's schemas. */
export async function expectToFit(): Promise<void> {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    for (const row of await db.table(name).toArray())
      expect(v.safeParse(schema, row).issues, name).toBeUndefined();
  }
}
