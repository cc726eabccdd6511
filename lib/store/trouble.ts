/**
 * What can go wrong between us and the disk, told apart in one place by the
 * names that browsers and Dexie give their errors.
 */
export type TroubleKind = (typeof KINDS)[number];

export const KINDS = [
  'full',
  'closed',
  'disk',
  'broken-off',
  'newer',
  'refused',
  'slow',
  'other',
] as const;

export interface Trouble {
  kind: TroubleKind;
  /** What happened, as the end of a sentence. */
  why: string;
  /** What to do now, as a sentence. */
  todo: string;
}

const NAMES: Record<string, TroubleKind> = {
  QuotaExceededError: 'full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  OpenFailedError: 'disk',
  UnknownError: 'disk',
  NotReadableError: 'disk',
  AbortError: 'broken-off',
  TransactionInactiveError: 'broken-off',
  VersionError: 'newer',
  VersionChangeError: 'newer',
  UpgradeError: 'newer',
  MissingAPIError: 'refused',
  SecurityError: 'refused',
  TimeoutError: 'slow',
};

/** What only the message tells: a name may be as plain as "Error". */
const SAID: [RegExp, TroubleKind][] = [
  [/quota|disk (?:is )?full|no space|not enough (?:disk )?space|FILE_ERROR_NO_SPACE/iu, 'full'],
  [/(?:connection|database) is clos(?:ed|ing)/iu, 'closed'],
  [/backing store|internal error|i\/o error|IO error/iu, 'disk'],
];

const WORDS: Record<Exclude<TroubleKind, 'other'>, Omit<Trouble, 'kind'>> = {
  full: {
    why: 'there is no room left on the disk',
    todo: 'Make some room on it, then try again.',
  },
  closed: {
    why: 'the browser has closed the place where your data is kept',
    todo: 'Try again; if it lasts, restart the browser.',
  },
  disk: {
    why: 'the disk did not do what was asked of it',
    todo: 'Try again; if it lasts, restart the browser.',
  },
  'broken-off': {
    why: 'the browser broke off before it was done',
    todo: 'Try again.',
  },
  newer: {
    why: 'your data was brought up to date by a newer Boardside',
    todo: 'Reload this page; if it stays so, update the extension.',
  },
  refused: {
    why: 'the browser does not let Boardside keep anything',
    todo: 'See whether its settings, or a private window, keep extensions from storing data.',
  },
  slow: {
    why: 'the disk takes long to answer',
    todo: 'Wait a little, then try again.',
  },
};

/** Errors come wrapped in one another; no chain of them is longer than this. */
const DEEPEST = 6;

/** What is the matter, whatever was thrown; never throws itself. */
export function troubleOf(error: unknown): Trouble {
  const chain = chainOf(error);
  // A full disk shows as a transaction that was broken off, with the reason inside.
  const kinds = chain.map(kindOf);
  const kind = kinds.includes('full') ? 'full' : (kinds.find((one) => one !== 'other') ?? 'other');
  if (kind !== 'other') return { kind, ...WORDS[kind] };
  return { kind, why: messageOf(error), todo: 'Please try again.' };
}

/** True for what is wrong with the store, and not with what was asked of it. */
export function isTrouble(error: unknown): boolean {
  return troubleOf(error).kind !== 'other';
}

/** One sentence for what could not be done: "Not added: there is no room …". */
export function sorry(what: string, error: unknown): string {
  const { kind, why, todo } = troubleOf(error);
  const safe = kind === 'other' ? '' : 'Everything stored before is safe. ';
  return `${what}: ${why}. ${safe}${todo}`;
}

function kindOf(error: unknown): TroubleKind {
  const name = field(error, 'name');
  const message = messageOf(error);
  const said = SAID.find(([pattern]) => pattern.test(message))?.[1];
  const named = typeof name === 'string' && Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
  if (said === 'full') return said;
  return named ?? said ?? 'other';
}

function chainOf(error: unknown): unknown[] {
  const chain: unknown[] = [];
  let waiting: unknown[] = [error];
  while (waiting.length > 0 && chain.length < DEEPEST) {
    const [one, ...rest] = waiting;
    chain.push(one);
    const failures = field(one, 'failures');
    const first: unknown = Array.isArray(failures) ? failures[0] : undefined;
    const inner = [field(one, 'inner'), field(one, 'cause'), first];
    waiting = [...rest, ...inner.filter((other) => typeof other === 'object' && other !== null)];
  }
  return chain;
}

function messageOf(error: unknown): string {
  const message = typeof error === 'string' ? error : field(error, 'message');
  const said = typeof message === 'string' ? message.slice(0, 300).replace(/[.\s]+$/u, '') : '';
  return said === '' ? 'something went wrong' : said;
}

function field(thing: unknown, name: string): unknown {
  if (typeof thing !== 'object' || thing === null) return undefined;
  try {
    return Reflect.get(thing, name);
  } catch {
    return undefined;
  }
}
