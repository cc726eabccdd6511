import { MOST_COLUMNS } from './columns';

/** How many rows tell what a table is like. */
const LOOKED_AT = 20;

/** The row under which the others stand as under heads, whatever those are called; -1 where the rows are no table. */
export function findTable(rows: readonly (readonly string[])[]): number {
  const first = rows.slice(0, LOOKED_AT);
  if (first.some((row) => row.length > MOST_COLUMNS)) return -1;
  const ofWidth = (width: number) => first.filter((row) => row.length === width);
  const [width = 0] = first
    .map((row) => row.length)
    .toSorted((a, b) => ofWidth(b).length - ofWidth(a).length);
  const at = first.findIndex((row) => row.length === width && filled(row) > 1);
  const below = first.slice(at + 1).filter((row) => filled(row) > 0);
  const fitting = below.filter((row) => row.length === width).length;
  return at !== -1 && fitting * 2 > below.length ? at : -1;
}

/** How much of the beginning is a table of several columns: the most under the right separator. */
export function tableSize(rows: readonly (readonly string[])[]): number {
  const at = findTable(rows);
  const width = rows[at]?.length ?? 0;
  return width * rows.slice(at, at + LOOKED_AT).filter((row) => row.length === width).length;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}
