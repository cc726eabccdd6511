import type { Change } from '@/lib/data/change';
import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';
import type { TableName } from './db';

/** What an import did, kept so that it can be taken back whole. Its rows stand beside it, in parts. */
export interface Imported extends Row {
  /** The file's name. */
  name: string;
  /** How many rows it wrote. */
  rows: number;
  /** The tables that these are in. */
  tables: TableName[];
  /** Settings that were set, as they were before. */
  settings: Partial<Settings>;
  /** The rows (`table/id`) that led to some of its rows before these were here: they can do without them. */
  waited?: string[];
}

/**
 * Some of an import's rows. It stands in the same table and has no `createdAt`:
 * so it is not in that index, and whoever lists the imports reads none of it.
 */
export interface ImportedPart {
  /** The import's id and a number after it, in the order in which they were written. */
  id: string;
  table: TableName;
  /** Rows that were not here before: id, and when they say they were last changed. */
  added: [id: string, updatedAt: number][];
  /** Rows that were here, as they were, and when they say the import changed them; null where they gave way. */
  changed: [before: Row, updatedAt: number | null][];
}

/** An import from before there were parts: all its rows are in it. */
export interface WholeImported extends Omit<Imported, 'rows' | 'tables'> {
  added: [table: TableName, id: string, updatedAt: number][];
  changed: Change[];
}

export function partId(importId: string, number: number): string {
  return `${importId} ${String(number).padStart(5, '0')}`;
}

/** An import as it is listed, whenever it was. */
export function headOf(imported: Imported | WholeImported): Imported {
  if (!('added' in imported)) return imported;
  const { added, changed, ...head } = imported;
  const tables = [...added.map(([table]) => table), ...changed.map(({ table }) => table)];
  return {
    ...head,
    rows: added.length + changed.length,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an import wrote to these
    tables: [...new Set(tables)] as TableName[],
  };
}

/** The parts of an import that has none, one for each table. */
export function partsOfWhole(imported: WholeImported): ImportedPart[] {
  return headOf(imported).tables.map((table, number) => ({
    id: partId(imported.id, number),
    table,
    added: imported.added.flatMap(([name, id, at]) => (name === table ? [[id, at]] : [])),
    changed: imported.changed.flatMap((change) =>
      change.table === table && change.before
        ? [[change.before, change.after?.updatedAt ?? null]]
        : [],
    ),
  }));
}
