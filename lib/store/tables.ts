import * as v from 'valibot';
import { ContradictionSchema } from '@/lib/advice/contradiction';
import { AreaSchema } from '@/lib/board/area';
import { QuestionSchema } from '@/lib/board/question';
import { SeatSchema } from '@/lib/board/seat';
import { Outside } from '@/lib/data/outside';
import type { Row } from '@/lib/data/row';
import { CheckInSchema } from '@/lib/mentorships/check-in';
import { GoalSchema } from '@/lib/mentorships/goal';
import { MentorshipSchema } from '@/lib/mentorships/mentorship';
import { DraftSchema } from '@/lib/outreach/draft';
import { OwnTemplateSchema } from '@/lib/outreach/template';
import { PersonSchema } from '@/lib/people/person';
import { TouchSchema } from '@/lib/people/touch';
import { SeenSchema } from '@/lib/reminders/seen';
import { SessionSchema } from '@/lib/sessions/session';
import { TakeawaySchema } from '@/lib/sessions/takeaway';
import type { TableName } from './db';

const ROWS: Record<TableName, v.GenericSchema<unknown, Row>> = {
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

/**
 * What a row of each table must be, wherever it comes from: the one door for
 * rows from outside. Each is first made fit to store at all.
 */
export const TABLE_SCHEMAS: Record<TableName, v.GenericSchema<unknown, Row>> = {
  ...ROWS,
  ...Object.fromEntries(
    Object.entries(ROWS).map(([table, schema]) => [table, v.pipe(Outside, schema)]),
  ),
};

/** The tables that are the user's, in the order in which they are told of. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record above has exactly these keys
export const TABLES = Object.keys(ROWS) as TableName[];
