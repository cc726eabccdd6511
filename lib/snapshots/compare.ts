import type { Row } from '@/lib/data/row';

/** What going back would do to the rows of one table. */
export interface Difference<R extends Row = Row> {
  /** Not here any more, and then there again. */
  back: R[];
  /** Here, but otherwise than then; as they were then. */
  changed: R[];
  /** Here now, and not there then. */
  gone: R[];
}

/** How the rows of `then` differ from those of `now`, each by its id. */
export function differences<R extends Row>(now: readonly R[], then: readonly R[]): Difference<R> {
  const here = new Map(now.map((row) => [row.id, row]));
  const found: Difference<R> = { back: [], changed: [], gone: [] };
  for (const row of then) {
    const present = here.get(row.id);
    here.delete(row.id);
    if (!present) found.back.push(row);
    // Rows are plain data, so their JSON tells whether they are equal.
    else if (JSON.stringify(present) !== JSON.stringify(row)) found.changed.push(row);
  }
  found.gone = [...here.values()];
  return found;
}

/** Rows in number, and the names of the first few that have one. */
export interface Told {
  count: number;
  names: string[];
}

const MOST_NAMED = 3;
const MOST_LETTERS = 80;

export function toldOf(rows: readonly object[]): Told {
  const names: string[] = [];
  for (const row of rows) {
    if (names.length === MOST_NAMED) break;
    const name = nameOf(row);
    if (name !== '') names.push(name);
  }
  return { count: rows.length, names };
}

/** People have a name; seats, growth areas and goals a title; templates a label. */
function nameOf(row: object): string {
  const name = 'name' in row ? row.name : 'title' in row ? row.title : 'label' in row && row.label;
  return typeof name === 'string' ? name.slice(0, MOST_LETTERS) : '';
}
