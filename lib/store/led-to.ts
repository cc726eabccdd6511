import { db, type TableName } from './db';
import { OWNED } from './people';

/** Which rows would stand alone without one of a table, and the index that leads from them to it. */
const LEADS: Partial<Record<TableName, readonly { table: TableName; index: string }[]>> = {
  people: [
    ...OWNED,
    { table: 'seats', index: 'holderId' },
    { table: 'parkedQuestions', index: 'personId' },
  ],
  seats: [
    { table: 'areas', index: 'seatId' },
    { table: 'parkedQuestions', index: 'seatId' },
  ],
  sessions: [{ table: 'takeaways', index: 'sessionId' }],
  mentorships: [
    { table: 'goals', index: 'mentorshipId' },
    { table: 'checkIns', index: '[mentorshipId+day]' },
  ],
};

/** The tables whose rows may lead to rows of these. */
export function tablesLeadingTo(tables: readonly TableName[]): TableName[] {
  return tables.flatMap((table) => (LEADS[table] ?? []).map((lead) => lead.table));
}

/** Tells of every row (`table/id`) that leads to one of a table (its id). Reads keys only, of every row that may. */
export async function eachLead(
  target: TableName,
  visit: (from: string, to: string) => void,
): Promise<void> {
  for (const { table, index } of LEADS[target] ?? []) {
    await db
      .table<unknown, string>(table)
      .orderBy(index)
      .eachKey((key, { primaryKey }) => {
        const to: unknown = Array.isArray(key) ? key[0] : key;
        if (typeof to === 'string') visit(`${table}/${primaryKey}`, to);
      });
  }
}
