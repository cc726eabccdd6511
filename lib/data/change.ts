import type { Row } from './row';

/** What was done to one row; a list of these is what "Undo" takes back. Plain data: it can be sent. */
export interface Change {
  table: string;
  id: string;
  before: Row | null;
  after: Row | null;
}
