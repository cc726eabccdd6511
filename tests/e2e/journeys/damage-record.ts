import * as v from 'valibot';
import type { TableName, Tables } from '@/lib/store/db';
import { TABLE_SCHEMAS, TABLES } from '@/lib/store/tables';

/** Rows by the table they are in. */
export type Rows = { [T in TableName]?: Tables[T][] };

/** One save: what is written and what is removed, in one transaction. */
export interface Write {
  put: Rows;
  drop: Partial<Record<TableName, string[]>>;
}

/** What was found, against what had been written. */
export interface Finding {
  /** After how many saves the store was just as it was found; null: it never was so. */
  at: number | null;
  /** Rows that are gone, rows that are what they were before, rows that never were like this, rows that nobody wrote. */
  missing: string[];
  older: string[];
  altered: string[];
  strange: string[];
  /** Rows that are not what their table's schema says, ids that are there twice, references that lead nowhere. */
  unfit: string[];
}

/**
 * Every version that each row had, by the number of the save that made it. A
 * store that is as it should be is the store after one of the saves, whole:
 * that nothing in it is torn, doubled or invented follows from that.
 */
export interface History {
  /** How many saves there were. */
  readonly saves: number;
  add(writes: Write[]): void;
  /** Forgets the saves after these many: they did not come to pass. */
  cutTo(saves: number): void;
  /** Holds what was found against the saves; what the first `settled` of them wrote may not be missing. */
  compare(found: Rows, settled: number): Finding;
}

/** What a row was from one save on; null: it was not there. */
interface Version {
  from: number;
  text: string | null;
}

export function createHistory(base: Rows): History {
  const versions = new Map<string, Version[]>();
  let saves = 0;
  const note = (key: string, text: string | null) => {
    const known = versions.get(key) ?? [{ from: 0, text: null }];
    versions.set(key, [...known.filter(({ from }) => from !== saves), { from: saves, text }]);
  };
  for (const [key, row] of entriesOf(base)) note(key, textOf(row));

  return {
    get saves() {
      return saves;
    },
    add(writes) {
      for (const { put, drop } of writes) {
        saves += 1;
        for (const [key, row] of entriesOf(put)) note(key, textOf(row));
        for (const table of TABLES) {
          for (const id of drop[table] ?? []) note(`${table}/${id}`, null);
        }
      }
    },
    cutTo(last) {
      saves = last;
      for (const [key, known] of versions) {
        const left = known.filter(({ from }) => from <= last);
        versions.set(key, left);
      }
    },
    compare(found, settled) {
      const texts = new Map(entriesOf(found).map(([key, row]) => [key, textOf(row)]));
      const strange = [...texts.keys()].filter((key) => !versions.has(key));
      const finding: Finding = {
        at: null,
        missing: [],
        older: [],
        altered: [],
        strange,
        unfit: unfit(found),
      };
      /** Of how many rows the found version is the one after so many saves. */
      const like = new Uint32Array(saves + 1);
      for (const [key, known] of versions) {
        const text = texts.get(key) ?? null;
        let last = -1;
        for (const [index, version] of known.entries()) {
          if (version.text !== text) continue;
          const next = known[index + 1]?.from ?? saves + 1;
          for (let save = version.from; save < next; save += 1) like[save] = (like[save] ?? 0) + 1;
          last = next - 1;
        }
        if (last >= settled) continue;
        finding[text === null ? 'missing' : last === -1 ? 'altered' : 'older'].push(key);
      }
      const at = like.lastIndexOf(versions.size);
      if (at >= settled && strange.length === 0) finding.at = at;
      return finding;
    },
  };
}

/** A finding in words, `everything` where nothing is missing. */
export function counted({ at, missing, older, altered, strange, unfit }: Finding): string {
  if (at !== null && unfit.length === 0) return 'everything';
  const counts = { missing, older, altered, strange, unfit };
  return Object.entries(counts)
    .map(([what, keys]) => `${keys.length} ${what}`)
    .join(', ');
}

function entriesOf(rows: Rows): [string, object & { id: string }][] {
  return TABLES.flatMap((table) =>
    (rows[table] ?? []).map((row): [string, typeof row] => [`${table}/${row?.id}`, row]),
  );
}

/** Two rows with the same fields are the same row, in whatever order the fields are. */
function textOf(row: unknown): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Which field of a row names a row of which table. */
const REFERENCES: [TableName, string, TableName][] = [
  ['seats', 'holderId', 'people'],
  ['areas', 'seatId', 'seats'],
  ['parkedQuestions', 'personId', 'people'],
  ['parkedQuestions', 'seatId', 'seats'],
  ['touches', 'personId', 'people'],
  ['drafts', 'personId', 'people'],
  ['sessions', 'personId', 'people'],
  ['takeaways', 'sessionId', 'sessions'],
  ['takeaways', 'personId', 'people'],
  ['mentorships', 'personId', 'people'],
  ['goals', 'mentorshipId', 'mentorships'],
  ['checkIns', 'mentorshipId', 'mentorships'],
];

function unfit(found: Rows): string[] {
  const bad: string[] = [];
  const ids = new Map<TableName, Set<string>>();
  for (const table of TABLES) {
    const rows = found[table] ?? [];
    const seen = new Set(rows.map((row) => row?.id));
    ids.set(table, seen);
    if (seen.size < rows.length) bad.push(`${table}: ${rows.length - seen.size} ids twice`);
    for (const row of rows) {
      const read = v.safeParse(TABLE_SCHEMAS[table], row);
      if (!read.success) bad.push(`${table}/${row?.id}: ${read.issues[0].message}`);
    }
  }
  for (const [table, field, to] of REFERENCES) {
    for (const row of (found[table] ?? []).filter(Boolean)) {
      const named: unknown = Object.entries(row).find(([key]) => key === field)?.[1];
      if (typeof named === 'string' && !ids.get(to)?.has(named))
        bad.push(`${table}/${row.id}: no ${field} ${named}`);
    }
  }
  return bad;
}
