import { Dexie, RangeSet, type PromiseExtended } from 'dexie';
import { db } from './db';
import { troubleOf } from './trouble';

/**
 * Whether the store can be reached: it can; an older page keeps it from being
 * brought up to date; the browser closed it and does not open it again; or a
 * newer page brought it up to date.
 */
export type Connection = 'open' | 'blocked' | 'lost' | 'updated';

/** Before each time that it is opened again (ms); then it is lost until somebody asks. */
const PAUSES = [0, 250, 1_000];
/** A lost store is looked for again now and then (ms). */
const LOOK_MS = 10_000;
/** One that stood so long was not closed because it had just been opened (ms). */
const STOOD_MS = 10_000;

let state: Connection = 'open';
let openAgain: (() => Promise<void>) | null = null;
let reopening: Promise<void> | null = null;
let tries = 0;
let openedAt = -Infinity;
const listeners = new Set<() => void>();

/** Keeps the store open from now on, by `open`, which does so with all due care. */
export function followConnection(open: () => Promise<void>): void {
  openAgain = open;
  db.on('blocked', () => become('blocked'));
  // Dexie's own listener closes it then, so that the other page can go on. Without a version another
  // page writes damaged files anew, and this one opens them again: who deletes for good says so before.
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion) become('updated');
  });
  db.on('close', () => queueMicrotask(closed));
  db.on('ready', () => become('open'), true);
}

export function connection(): Connection {
  return state;
}

export function watchConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens a lost store once more; rejects when that does not succeed. */
export function tryAgain(): Promise<void> {
  if (db.isOpen()) return Promise.resolve();
  if (isOver()) return Promise.reject(new Dexie.DatabaseClosedError());
  if (!reopening) tries = 0;
  return reopen();
}

/**
 * Does a piece of work with the store, and once more if the store was closed or
 * fell ill under it: what is broken off is not stored, so it can be done again whole.
 */
export function steady<T>(work: () => PromiseExtended<T>): PromiseExtended<T> {
  // Within a transaction it is all of that which is done again.
  if (Dexie.currentTransaction) return work();
  // A store that is just being opened may still have to be made whole.
  const begun = reopening
    ? Dexie.Promise.resolve(reopening.catch(() => undefined)).then(work)
    : work();
  return begun.catch(async (error: unknown) => {
    if (!mayPass(error)) throw error;
    await backOpen(error);
    return work();
  });
}

/**
 * A live query's answer, not before a store that is being opened anew is whole:
 * until then it may lack what its second copy has.
 */
export function answered<T>(query: () => Promise<T>): Promise<T> {
  const asked = reopening
    ? Dexie.Promise.resolve(reopening.catch(() => undefined)).then(query)
    : query();
  return asked.catch(unanswered);
}

/**
 * For a live query that failed: where the store may come back it only goes
 * unanswered, and is asked again by then.
 */
function unanswered(error: unknown): never {
  const { kind } = troubleOf(error);
  if (kind !== 'closed' && kind !== 'disk') throw error;
  // A new connection is what helps, if anything does.
  if (db.isOpen() && openAgain) db.close({ disableAutoOpen: false });
  // Live queries take no notice of this one.
  throw new Dexie.DatabaseClosedError();
}

/** Whether the trouble is one that a new connection may cure. */
function mayPass(error: unknown): boolean {
  return ['closed', 'disk', 'broken-off'].includes(troubleOf(error).kind);
}

async function backOpen(error: unknown): Promise<void> {
  // Closed on purpose, or for good.
  if (!db.isOpen() && (db.hasFailed() || isOver() || state === 'lost')) throw error;
  if (!db.isOpen()) await reopen();
}

/** True once another page has taken the store away from this one: only a reload helps. */
export function isOver(): boolean {
  return state === 'updated';
}

function closed(): void {
  // What was closed on purpose has failed, too.
  if (db.isOpen() || db.hasFailed() || isOver()) return;
  void reopen().catch(() => undefined);
}

function reopen(): Promise<void> {
  reopening ??= series().finally(() => {
    reopening = null;
  });
  return reopening;
}

async function series(): Promise<void> {
  if (performance.now() - openedAt > STOOD_MS) tries = 0;
  let last: unknown = new Dexie.DatabaseClosedError();
  for (; tries < PAUSES.length; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSES[tries]));
    try {
      await openAgain?.();
      tries += 1;
      openedAt = performance.now();
      become('open');
      askAnew();
      return;
    } catch (error) {
      last = error;
      if (troubleOf(error).kind === 'newer') break;
    }
  }
  become(troubleOf(last).kind === 'newer' ? 'updated' : 'lost');
  if (!isOver()) setTimeout(look, LOOK_MS);
  throw last;
}

function look(): void {
  // Nobody looks for what was closed on purpose.
  if (state === 'lost' && !db.hasBeenClosed()) void tryAgain().catch(() => undefined);
}

/** Every live query asks again: those of the time between were not answered. */
function askAnew(): void {
  Dexie.on.storagemutated.fire({ all: new RangeSet(-Infinity, [[]]) });
}

function become(next: Connection): void {
  if (next === state) return;
  state = next;
  for (const listener of listeners) listener();
}
