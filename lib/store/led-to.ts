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

/** The ids of the rows of a table that others lead to, but for those of `without` (`table/id`). Reads keys only, of every row. */
export async function ledTo(
  target: TableName,
  without: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { table, index } of LEADS[target] ?? []) {
    await db
      .table(table)
      .orderBy(index)
      .eachKey((key, { primaryKey }) => {
        const id: unknown = Array.isArray(key) ? key[0] : key;
        if (typeof id === 'string' && !without.has(`${table}/${String(primaryKey)}`)) ids.add(id);
      });
  }
  return ids;
}
