/** What a backup's file holds, as far as two of them are compared. */
interface Held {
  tables: Record<string, { id: string }[]>;
  settings: Record<string, unknown>;
}

/**
 * Where two backups differ, in words: rows that only one has, or that are not
 * the same in both, and settings; when they were written does not count.
 */
export function differences(one: string, other: string): string[] {
  const [a, b] = [JSON.parse(one) as Held, JSON.parse(other) as Held];
  const tables = new Set([...Object.keys(a.tables), ...Object.keys(b.tables)]);
  return [
    ...[...tables].flatMap((table) => inTable(table, a.tables[table] ?? [], b.tables[table] ?? [])),
    ...(plain(a.settings) === plain(b.settings) ? [] : ['settings']),
  ];
}

function inTable(table: string, one: { id: string }[], other: { id: string }[]): string[] {
  const [a, b] = [one, other].map((rows) => new Map(rows.map((row) => [row.id, plain(row)])));
  const ids = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [
    ...(one.length === other.length ? [] : [`${table}: ${one.length} rows, then ${other.length}`]),
    ...[...ids].filter((id) => a?.get(id) !== b?.get(id)).map((id) => `${table} ${id}`),
  ];
}

/** Its JSON with the fields in order of their names, for that is no difference. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, field: unknown) =>
    typeof field === 'object' && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : field,
  );
}
