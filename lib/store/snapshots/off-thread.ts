import { getSettings } from '@/lib/platform/storage';
import type { Settings } from '@/lib/settings/settings';
import type { Snapshot } from '@/lib/snapshots/snapshot';
import { noted } from './noted';
import type { TablePreview } from './restore';
import type { Occasion } from './take';

/** What a page asks its worker, and what comes back. */
interface Asks {
  take: { given: { occasion: Occasion; settings: Settings }; answer: Snapshot | null };
  preview: { given: { name: string }; answer: TablePreview[] };
  restore: { given: { name: string; settings: Settings }; answer: Snapshot };
  text: { given: { name: string }; answer: string };
}

export type Question = {
  [K in keyof Asks]: { number: number; asks: K } & Asks[K]['given'];
}[keyof Asks];

export type Result = Asks[keyof Asks]['answer'];

export type Answer = { number: number; result: Result } | { number: number; error: unknown };

/**
 * Keeps everything as it is before something large is done. What is done does
 * not depend on it: that it failed is noted, and shown where snapshots are listed.
 */
export async function snapshotFirst(occasion: Occasion): Promise<void> {
  await noted(async () => ask('take', { occasion, settings: await getSettings() }));
}

/** What going back to it would change. Rejects, in words, when it can't be read. */
export function previewOffThread(name: string): Promise<TablePreview[]> {
  return ask('preview', { name });
}

/** Goes back to it; answers the snapshot of the present that was taken first. Rejects when nothing was changed. */
export async function restoreOffThread(name: string): Promise<Snapshot> {
  return ask('restore', { name, settings: await getSettings() });
}

/** Its text, which is that of a backup. */
export function textOffThread(name: string): Promise<string> {
  return ask('text', { name });
}

/** A worker that nobody asks holds memory for nothing. */
const IDLE_MS = 10_000;

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: unknown) => void;
}

let worker: Worker | undefined;
let lastNumber = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
const waiting = new Map<number, Waiting>();

function ask<K extends keyof Asks>(asks: K, given: Asks[K]['given']): Promise<Asks[K]['answer']> {
  clearTimeout(idle);
  worker ??= begin();
  lastNumber += 1;
  const number = lastNumber;
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject });
    worker?.postMessage({ number, asks, ...given });
  });
}

function begin(): Worker {
  const begun = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  begun.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('error' in data) asked?.reject(data.error);
    // What it answers is what it was asked for.
    else asked?.resolve(data.result as never);
    if (waiting.size === 0) idle = setTimeout(stop, IDLE_MS);
  });
  begun.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    stop();
  });
  return begun;
}

function stop(): void {
  clearTimeout(idle);
  waiting.clear();
  worker?.terminate();
  worker = undefined;
}
