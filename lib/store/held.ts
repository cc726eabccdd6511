import type { Held } from '@/lib/data/held';
import { troubleOf, type Trouble } from './trouble';

/**
 * What was typed and can't be stored: held in the page, kept beside the store
 * so that a reload does not lose it, tried again by itself, and offered as a
 * file meanwhile. One list for every field there is.
 */
export interface Waiting {
  held: Held;
  /** Stores it; null for what is only offered, because nobody knows any more where it belongs. */
  retry: (() => Promise<unknown>) | null;
  trouble: Trouble;
}

/** The retry of words that only the next page can store: they wait, and stand in nobody's way. */
export function byNextPage(): Promise<never> {
  return Promise.reject(new Error('the next page stores it'));
}

export type Words = Pick<Held, 'key' | 'what' | 'text' | 'target'>;

/** How long it takes until it is tried again, each time it fails (ms). */
const PAUSES = [500, 1_000, 2_000, 5_000, 10_000, 20_000];

const PATIENCE_MS = 5_000;

let list: readonly Waiting[] = [];
let fails = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let trying: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** Holds words until they are stored; those of the same key give way to them. */
export function hold(words: Words, error: unknown, retry: Waiting['retry']): void {
  const before = list.find(({ held }) => held.key === words.key);
  const held = { ...words, since: before?.held.since ?? Date.now(), place: here() };
  put({ held, retry, trouble: troubleOf(error) });
}

/** The newest words of what is held already; false when it is not. */
export function renew(words: Words): boolean {
  const before = list.find(({ held }) => held.key === words.key);
  if (before) put({ ...before, held: { ...before.held, ...words } });
  return before !== undefined;
}

/** Goes on holding what an earlier page held. */
export function adopt(held: Held, retry: Waiting['retry']): void {
  put({ held, retry, trouble: troubleOf(new Error('an earlier page could not store it')) });
}

/** It is tried no more, and stays to be read and saved as a file. */
export function onlyOffer(key: string): void {
  change(list.map((one) => (one.held.key === key ? { ...one, retry: null } : one)));
}

function put(waiting: Waiting): void {
  const { key } = waiting.held;
  change(
    isHeld(key) ? list.map((one) => (one.held.key === key ? waiting : one)) : [...list, waiting],
  );
  plan();
}

/** They are stored, or not wanted any more. */
export function release(key: string): void {
  const gone = list.find(({ held }) => held.key === key);
  if (gone) change(list.filter((one) => one !== gone));
}

/** A field was stored: older words of the same field must not come over it later; they are only offered. */
export function outdate({ key, what }: Words): void {
  const isOlder = ({ held, retry }: Waiting) =>
    retry !== null && held.key !== key && held.what === what && held.place === here();
  if (list.some(isOlder)) {
    change(list.map((one) => (isOlder(one) ? { ...one, retry: null } : one)));
  }
}

/** Takes words out of the list, for a field to go on with. */
export function takeHeld(isWanted: (held: Held) => boolean): Held[] {
  const taken = list.filter(({ held }) => isWanted(held));
  if (taken.length > 0) change(list.filter((one) => !taken.includes(one)));
  return taken.map(({ held }) => held);
}

function isHeld(key: string): boolean {
  return list.some(({ held }) => held.key === key);
}

export function heldNow(): readonly Waiting[] {
  return list;
}

export function watchHeld(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tries to store all that is held, in the order it was typed; answers whether nothing waits any more. */
export function storeHeld(): Promise<boolean> {
  trying ??= tryAll().finally(() => {
    trying = null;
    plan();
  });
  return trying;
}

async function tryAll(): Promise<boolean> {
  for (const { held, retry } of list) {
    if (!retry || !isHeld(held.key)) continue;
    try {
      await atMost(PATIENCE_MS, retry());
      // Words that were typed meanwhile wait on.
      if (list.some((one) => one.held.key === held.key && one.retry === retry)) release(held.key);
      fails = 0;
    } catch (error) {
      fails += 1;
      const { kind } = troubleOf(error);
      // What is wrong with the store is so for all of them.
      if (kind !== 'other') return false;
    }
  }
  return list.every(({ retry }) => retry === null);
}

/** Something that never answers must not keep the others waiting. */
function atMost(ms: number, work: Promise<unknown>): Promise<unknown> {
  let slow: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_resolve, reject) => {
    slow = setTimeout(() => reject(new DOMException('No answer yet.', 'TimeoutError')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(slow));
}

/** It is tried again after a while, and later each time. */
function plan(): void {
  if (timer !== undefined || !list.some(({ retry }) => retry)) return;
  timer = setTimeout(
    () => {
      timer = undefined;
      void storeHeld();
    },
    PAUSES[Math.min(fails, PAUSES.length - 1)],
  );
}

function change(next: readonly Waiting[]): void {
  list = next;
  if (next.length === 0) {
    fails = 0;
    clearTimeout(timer);
    timer = undefined;
  }
  for (const listener of listeners) listener();
}

/** The page and the place of it that are shown. */
function here(): string {
  // Workers and tests have none.
  const shown = globalThis.location as Location | undefined;
  return shown ? `${shown.pathname.replace(/^\//u, '')}${shown.hash}` : '';
}
