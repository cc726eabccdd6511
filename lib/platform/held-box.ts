import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { HeldSchema, type Held } from '@/lib/data/held';

/**
 * The second place of words that could not be stored: beside the database, so
 * that a reload of the page keeps them. Each page has a shelf of its own, by an
 * id; a lock tells that it is still there.
 */
const PLACES = [
  storage.defineItem<unknown>('local:held', { fallback: {} }),
  // In memory, for when the disk takes nothing at all; it outlives pages, not the browser.
  storage.defineItem<unknown>('session:held', { fallback: {} }),
] as const;

type Place = (typeof PLACES)[number];
type Shelves = Record<string, Held[]>;

const ShelvesSchema = v.record(v.string(), v.array(HeldSchema));

let owner: string | undefined;

/** A page is gone that long after it was closed (ms); who opens the next one waits for its words. */
const GOING_MS = 500;

const lockOf = (shelf: string) => `held:${shelf}`;

/** Keeps exactly these words of this page; false when neither place took them. */
export async function shelve(words: readonly Held[]): Promise<boolean> {
  const mine = (owner ??= claim());
  const set = (shelves: Shelves): Shelves => {
    const { [mine]: _before, ...others } = shelves;
    return words.length === 0 ? others : { ...others, [mine]: [...words] };
  };
  const [local, session] = PLACES;
  // What is in the one need not be in the other: the newest of both would have to be found out.
  if (await change(local, set)) return change(session, ({ [mine]: _old, ...others }) => others);
  return change(session, set);
}

/**
 * Takes over the words of pages that are gone: `adopt` gets those of each, which
 * lie on this page's own shelf by then. Those of a page that is still there come
 * when it goes.
 */
export async function takeOver(adopt: (words: Held[]) => void): Promise<void> {
  const shelves = new Set<string>();
  for (const place of PLACES) for (const name of Object.keys(await read(place))) shelves.add(name);
  for (const name of shelves) {
    if (name === owner) continue;
    const take = async () => adopt(await clear(name));
    if (!(await whenFree(name, take))) void navigator.locks.request(lockOf(name), take);
  }
}

/** The lock of a page that is just going is given a moment later; answers whether it was given. */
async function whenFree(name: string, work: () => Promise<void>): Promise<boolean> {
  const signal = AbortSignal.timeout(GOING_MS);
  let given = false;
  const begin = () => {
    given = true;
    return work();
  };
  try {
    await navigator.locks.request(lockOf(name), { signal }, begin);
  } catch (error) {
    if (given) throw error;
  }
  return given;
}

/** The words of a shelf, the newest of each, which lie on this page's own then. */
async function clear(name: string): Promise<Held[]> {
  const mine = (owner ??= claim());
  const newest = new Map<string, Held>();
  for (const place of PLACES) {
    for (const held of (await read(place))[name] ?? []) {
      if ((newest.get(held.key)?.since ?? -Infinity) <= held.since) newest.set(held.key, held);
    }
  }
  // Words of this page with the same key are others.
  const words = [...newest.values()].map((one) => ({
    ...one,
    key: `${one.key.split('@')[0]}@${crypto.randomUUID()}`,
  }));
  const drop = ({ [name]: _taken, ...others }: Shelves): Shelves => others;
  const move = (shelves: Shelves): Shelves =>
    words.length === 0
      ? drop(shelves)
      : { ...drop(shelves), [mine]: [...(shelves[mine] ?? []), ...words] };
  const [local, session] = PLACES;
  // In one write: should the browser end after it, they are where the next page looks.
  if (await change(local, move)) await change(session, drop);
  else await change(session, move);
  return words;
}

function claim(): string {
  const id = crypto.randomUUID();
  // For as long as the page lives.
  void navigator.locks.request(lockOf(id), () => new Promise(() => undefined));
  return id;
}

async function read(place: Place): Promise<Shelves> {
  const shelves = v.safeParse(ShelvesSchema, await place.getValue());
  return shelves.success ? shelves.output : {};
}

/** One change at a time, whichever page makes it; answers whether it was taken. */
function change(place: Place, by: (shelves: Shelves) => Shelves): Promise<boolean> {
  return navigator.locks.request('held', async () => {
    try {
      const before = await read(place);
      const after = by(before);
      if (Object.keys(before).length + Object.keys(after).length > 0) await place.setValue(after);
      return true;
    } catch {
      return false;
    }
  });
}
