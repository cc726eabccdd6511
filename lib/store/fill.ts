import type { Transaction } from 'dexie';

/** Gives every row of a table the fields it lacks. For upgrades, whose defaults are frozen in them. */
export async function fill(
  transaction: Transaction,
  table: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const names = Object.keys(fields);
  await transaction
    .table(table)
    .toCollection()
    .modify((row: object) => {
      // Dexie does not write a row of which `false` is said.
      if (names.every((name) => name in row)) return false;
      return Object.assign(row, { ...structuredClone(fields), ...row });
    });
}
