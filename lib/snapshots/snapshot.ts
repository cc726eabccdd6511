/** Everything as it was at one moment, kept in the browser. Its file's name says what a list of them needs. */

/** Why it was taken: in the course of things, or before something that changes much at once. */
export const REASONS = [
  'regular',
  'upgrade',
  'import',
  'undo-import',
  'change',
  'restore',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Snapshot {
  /** The file's name; no two have the same. */
  name: string;
  /** Epoch ms. */
  at: number;
  reason: Reason;
  /** The store's version whose form the rows have. */
  version: number;
  /** Of the rows alone: two with the same digest hold the same. */
  digest: string;
  /** What the reason is about: a file's name, how many people. May be empty. */
  label: string;
}

/** File systems end names at 255 bytes. */
const MOST_LABEL = 160;

/** A snapshot's file name, from all else that is known of it. */
export function named(known: Omit<Snapshot, 'name'>): Snapshot {
  const { at, reason, version, digest } = known;
  const label = fitting(known.label);
  const name = `${at}.${reason}.v${version}.${digest}.${encodeURIComponent(label)}.json.gz`;
  return { name, at, reason, version, digest, label };
}

/** What a file's name says; null for a file that is no snapshot. */
export function readName(name: string): Snapshot | null {
  const parts = /^(\d{1,15})\.([a-z-]+)\.v(\d{1,6})\.([\da-f]+)\.(.*)\.json\.gz$/u.exec(name);
  const reason = REASONS.find((one) => one === parts?.[2]);
  if (!parts || !reason) return null;
  const [, at = '', , version = '', digest = '', label = ''] = parts;
  try {
    const known = { reason, digest, at: Number(at), version: Number(version) };
    return { name, ...known, label: decodeURIComponent(label) };
  } catch {
    return null;
  }
}

/** As much of a label as a file's name has room for. */
function fitting(label: string): string {
  let text = label.slice(0, MOST_LABEL).toWellFormed();
  // Half a letter that a cut leaves behind becomes a mark of its own.
  while (encodeURIComponent(text).length > MOST_LABEL) text = text.slice(0, -1).toWellFormed();
  return text;
}
