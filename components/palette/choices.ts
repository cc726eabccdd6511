/** One line of a palette. */
export interface Choice {
  id: string;
  label: string;
  hint?: string;
  key?: string | undefined;
  run: () => void | Promise<void>;
}
