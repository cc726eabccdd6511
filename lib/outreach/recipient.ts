import { personLink } from '@/lib/people/links';
import { nameWords } from '@/lib/people/name';

/** What the page in front says about whom a composer writes to. */
export interface Recipient {
  /** Names found in the conversation's head; several mean a group. */
  names: string[];
  /** The profile the head links to, if any. */
  profileUrl: string | null;
  /** E-mail addresses it goes to, lower-cased; several mean a group. */
  emails: string[];
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

/** Whom a draft is for, as far as a page can tell. */
export interface Addressee {
  name: string;
  /** Other names they answer to. */
  nicknames: string[];
  linkKeys: string[];
  emails: string[];
}

/** Trust 5: whether the conversation in front is with the person the draft is for. */
export function compareRecipient(person: Addressee, found: Recipient): Verdict {
  const [email = ''] = found.emails;
  const name = found.names[0] ?? email;
  if (found.group || found.names.length > 1 || found.emails.length > 1) {
    const all = found.names.length > 0 ? found.names : found.emails;
    return { kind: 'group', found: all.join(', ') || 'several people' };
  }
  const link = found.profileUrl === null ? null : personLink(found.profileUrl);
  if (link !== null && person.linkKeys.includes(link.key)) return { kind: 'same' };
  if (email !== '' && person.emails.includes(email)) return { kind: 'same' };
  if (name === '') return { kind: 'unknown' };
  const kind = compareToNames([person.name, ...person.nicknames], name);
  if (kind === 'unknown') return { kind };
  if (kind !== 'same') return { kind, found: name };
  const differs =
    (link !== null && namesake(person.linkKeys, link.key)) ||
    (email !== '' && person.emails.length > 0);
  return differs ? { kind: 'doubt', found: name } : { kind };
}

/** The best that a name comes to beside any of somebody's own. */
function compareToNames(own: string[], name: string): 'same' | 'doubt' | 'other' | 'unknown' {
  const theirs = nameWords(name);
  const kinds = new Set(
    own
      .map((one) => nameWords(one))
      .filter((mine) => mine.length > 0 && theirs.length > 0)
      .map((mine) => compareNames(mine, theirs)),
  );
  return (['same', 'doubt', 'other'] as const).find((kind) => kinds.has(kind)) ?? 'unknown';
}

/** How many words a name may have that its other form lacks: second names, a second surname. */
const EXTRA = 2;

function compareNames(mine: string[], theirs: string[]): 'same' | 'doubt' | 'other' {
  // Spaces within a name are a habit: 李 小龙, 李小龙.
  if (mine.join('') === theirs.join('')) return 'same';
  const left = [...theirs];
  const shared = mine.filter((word) => {
    const at = left.indexOf(word);
    return at !== -1 && left.splice(at, 1).length > 0;
  }).length;
  const [fewer, more] = [mine.length, theirs.length].toSorted((a, b) => a - b) as [number, number];
  // All words of the shorter name, and at least two; but not "Ada Moreno and 2 others".
  const covered = shared === fewer && (fewer >= 2 || more === 1) && more - fewer <= EXTRA;
  if (covered && !left.some((word) => /\p{N}/u.test(word))) return 'same';
  return shared > 0 ? 'doubt' : 'other';
}

/** Whether the page shows another profile than the one we know. A member id (ACoAA…) can't be compared. */
function namesake(known: string[], shown: string): boolean {
  const comparable = (key: string) => /^linkedin:(?!AC[orw]AA)/u.test(key);
  return comparable(shown) && known.some((key) => comparable(key));
}
