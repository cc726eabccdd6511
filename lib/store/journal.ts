import {
  Dexie,
  type DBCore,
  type DBCoreAddRequest,
  type DBCoreDeleteRangeRequest,
  type DBCoreDeleteRequest,
  type DBCorePutRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from 'dexie';

/**
 * Which rows were written, in the order of the writing, until the second copy
 * has them. An entry is stored in the transaction of its rows, so that neither
 * is ever there without the other.
 */
export interface Entry {
  /** Counts up and never back, in a store that is whole. */
  seq: number;
  table: string;
  keys: string[];
}

/** The store's own tables; all others are the user's. */
const OWN: ReadonlySet<string> = new Set(['imports', 'journal', 'folders']);

/** Whether a table is the user's, and not the store's own. */
export function isUsers(table: string): boolean {
  return !OWN.has(table);
}

/** Notes every write to the user's tables, whoever makes it. What an upgrade writes is copied anew as a whole. */
export const journaling: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'journal',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(
        mode === 'readwrite' && stores.some(isUsers) ? [...stores, 'journal'] : stores,
        mode,
        options,
      ),
    table: (name) => {
      const table = core.table(name);
      if (!isUsers(name)) return table;
      // Who asks for nothing to be written has stored nothing.
      const note = (trans: DBCoreTransaction, keys: string[]): Promise<unknown> =>
        keys.length === 0
          ? Dexie.Promise.resolve()
          : core.table('journal').mutate({ type: 'add', trans, values: [{ table: name, keys }] });
      return {
        ...table,
        // Dexie's own promises all along: a native one would let the transaction end.
        mutate: (request) => {
          const { trans } = request;
          if ('mode' in trans && trans.mode === 'versionchange') return table.mutate(request);
          const noted =
            request.type === 'deleteRange'
              ? keysIn(table, request).then((keys) => note(trans, keys))
              : note(trans, keysOf(request));
          return noted.then(() => table.mutate(request));
        },
      };
    },
  }),
};

function keysOf(request: DBCoreAddRequest | DBCorePutRequest | DBCoreDeleteRequest): string[] {
  if (request.type === 'delete') return request.keys.map(String);
  return request.values.map(({ id }: { id: string }) => id);
}

function keysIn(table: DBCoreTable, { trans, range }: DBCoreDeleteRangeRequest): Promise<string[]> {
  const query = { index: table.schema.primaryKey, range };
  return table
    .query({ trans, values: false, query, limit: Infinity })
    .then(({ result }) => result.map(String));
}
