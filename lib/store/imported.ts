import type { Change } from '@/lib/data/change';
import type { Row } from '@/lib/data/row';
import type { Settings } from '@/lib/settings/settings';

/** What an import did, kept so that it can be taken back whole. */
export interface Imported extends Row {
  /** The file's name. */
  name: string;
  /** Rows that were not here before: table, id, and when they say they were last changed. */
  added: [table: string, id: string, updatedAt: number][];
  /** Rows that were here, as they were and as they became; or that gave way. */
  changed: Change[];
  /** Settings that were set, as they were before. */
  settings: Partial<Settings>;
}
