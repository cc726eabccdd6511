import { Dexie, type Table } from 'dexie';
import { v7 as uuid } from 'uuid';
import type { Contradiction } from '@/lib/advice/contradiction';
import type { Area } from '@/lib/board/area';
import type { ParkedQuestion } from '@/lib/board/question';
import { startingSeats, type Seat } from '@/lib/board/seat';
import type { New, Row } from '@/lib/data/row';
import type { Draft } from '@/lib/outreach/draft';
import type { CheckIn } from '@/lib/mentorships/check-in';
import type { Goal } from '@/lib/mentorships/goal';
import type { Mentorship } from '@/lib/mentorships/mentorship';
import type { OwnTemplate } from '@/lib/outreach/template';
import type { Person } from '@/lib/people/person';
import type { Touch } from '@/lib/people/touch';
import type { Seen } from '@/lib/reminders/seen';
import type { Session } from '@/lib/sessions/session';
import type { Takeaway } from '@/lib/sessions/takeaway';
import type { Folder } from './folder';
import type { Imported, WholeImported } from './imported';
import { isUsers, journaling, type Entry } from './journal';
import { declareVersions } from './schema';

/** Every table that is the user's, and its rows. */
export interface Tables {
  people: Person;
  seats: Seat;
  areas: Area;
  parkedQuestions: ParkedQuestion;
  touches: Touch;
  drafts: Draft;
  templates: OwnTemplate;
  sessions: Session;
  takeaways: Takeaway;
  mentorships: Mentorship;
  goals: Goal;
  checkIns: CheckIn;
  contradictions: Contradiction;
  reminders: Seen;
}

export type TableName = keyof Tables;

class Database extends Dexie {
  declare people: Table<Person, string>;
  declare seats: Table<Seat, string>;
  declare areas: Table<Area, string>;
  declare parkedQuestions: Table<ParkedQuestion, string>;
  declare touches: Table<Touch, string>;
  declare drafts: Table<Draft, string>;
  declare templates: Table<OwnTemplate, string>;
  declare sessions: Table<Session, string>;
  declare takeaways: Table<Takeaway, string>;
  declare mentorships: Table<Mentorship, string>;
  declare goals: Table<Goal, string>;
  declare checkIns: Table<CheckIn, string>;
  declare contradictions: Table<Contradiction, string>;
  declare reminders: Table<Seen, string>;
  /** The store's own, in no backup. */
  declare imports: Table<Imported | WholeImported, string>;
  declare journal: Table<Entry, number>;
  declare folders: Table<Folder, string>;

  constructor() {
    // Strict: a save is acknowledged once it is on the disk, not in a buffer (Trust 6).
    super('boardside', { chromeTransactionDurability: 'strict', autoOpen: false });
    declareVersions(this);
    this.use(journaling);
    this.on('populate', (transaction) => {
      void transaction.table('seats').bulkAdd(startingSeats().map((seat) => stamped(seat)));
    });
  }
}

export const db = new Database();

/** The names of the tables that are the user's. */
export function usersTables(): string[] {
  return db.tables.map(({ name }) => name).filter(isUsers);
}

/** A row of its own: id and stamps added. */
export function stamped<R extends Row>(fields: New<R>, at = Date.now()): R {
  return { ...fields, id: uuid(), createdAt: at, updatedAt: at } as unknown as R;
}
