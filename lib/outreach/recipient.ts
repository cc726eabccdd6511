import { personLink } from '@/lib/people/links';
import { nameWords } from '@/lib/people/name';

/** What the page in front says about whom a composer writes to. */
export interface Recipient {
  /** Names found in the conversation's head; several mean a group. */
  names: string[];
  /** The profile the head links to, if any. */
  profileUrl: string | null;
  /** A channel or thread that many people read. */
  group: boolean;
}

export type Verdict =
  | { kind: 'same' }
  /** Perhaps the same: a short form, a nickname, only a first name. */
  | { kind: 'doubt'; found: string }
  | { kind: 'other'; found: string }
  | { kind: 'group'; found: string }
  | { kind: 'unknown' };

/** Trust 5: whether the conversation in front is with the person the draft is for. */
export function compareRecipient(person: { name: string; linkKeys: string[] }, found: Recipient): Verdict {
  const name = found.names[0] ?? '';
  if (found.group || found.names.length > 1) {
    return { kind: 'group', found: found.names.join(', ') || 'several people' };
  }
  const key = found.profileUrl === null ? null : (personLink(found.profileUrl)?.key ?? null);
  if (key !== null && person.linkKeys.includes(key)) return { kind: 'same' };
  if (name === '') return { kind: 'unknown' };
  const mine = nameWords(person.name);
  const theirs = nameWords(name);
  if (mine.length === 0 || theirs.length === 0) return { kind: 'unknown' };
  const shared = mine.filter((word) => theirs.includes(word)).length;
  const fewer = Math.min(mine.length, theirs.length);
  // All words of the shorter name, and at least two, or both names the same one word.
  if (shared === fewer && (fewer >= 2 || mine.length === theirs.length)) return { kind: 'same' };
  return { kind: shared > 0 ? 'doubt' : 'other', found: name };
}
