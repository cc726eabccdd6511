/**
 * How long the search index takes to build, how much memory it takes and how
 * long a keystroke waits, over rows of years of use. Node, no browser:
 *
 *   node --expose-gc tests/bench/scale/search.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import './aliases.ts';
import { OUTPUT } from '../../tools/run.ts';
import type { Row } from '../rows.ts';

const { FULL, scaleRows } = await import('../../support/scale.ts');
const { personWords, sessionWords, touchWords } = await import('@/lib/search/documents');
const { fold } = await import('@/lib/text/clean');
const { createIndex } = await import('@/lib/search/postings');

const LIMIT = 20;
const BARS = { buildMs: 5_000, heapMb: 60, p95Ms: 16 };

const rows = scaleRows(FULL);
const documents = {
  people: rows.people.map((row) => ({ id: row.id, ...personWords(row) })),
  sessions: rows.sessions.map((row) => ({ id: row.id, ...sessionWords(row) })),
  touches: rows.touches.map((row) => ({ id: row.id, ...touchWords(row) })),
};
const queries = typedQueries();

const before = heap();
const started = performance.now();
const indexes = Object.values(documents).map((some) => {
  const index = createIndex();
  for (const { id, title, text } of some) index.put(id, title, text);
  return index;
});
const buildMs = performance.now() - started;
const first = timed(() => find('harbour'));
const heapMb = (heap() - before) / 2 ** 20;

// Other programs take their turns too: of three rounds each keystroke's quickest counts.
const rounds = [1, 2, 3].map(() => queries.map((query) => timed(() => find(query))));
const keystrokes = queries.map((query, turn) => ({
  query,
  ms: Math.min(...rounds.map((round) => round[turn] ?? 0)),
}));
const sorted = keystrokes.map(({ ms }) => ms).toSorted((a, b) => a - b);
const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
const worst = keystrokes.toSorted((a, b) => b.ms - a.ms).slice(0, 5);

const count = Object.values(documents).reduce((sum, some) => sum + some.length, 0);
console.log(
  `${count} documents; built in ${buildMs.toFixed(0)} ms, ${heapMb.toFixed(1)} MB of heap`,
);
console.log(`first question ${first.toFixed(1)} ms; then, over ${sorted.length} keystrokes:`);
console.log(
  `p50 ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms, most ${at(0.999_999).toFixed(2)} ms`,
);
console.log(`slowest: ${worst.map(({ query, ms }) => `“${query}” ${ms.toFixed(1)}`).join(', ')}`);
const scan = plainScan();
console.log(
  `a plain scan of the same texts: p95 ${scan.toFixed(1)} ms, ratio ${(at(0.95) / scan).toFixed(2)}`,
);
addRow({
  name: 'search, p95 of a keystroke / plain scan',
  value: Number(at(0.95).toFixed(2)),
  baseline: Number(scan.toFixed(2)),
  ratio: Number((at(0.95) / scan).toFixed(2)),
  unit: 'ms',
  n: sorted.length,
});
if (buildMs > BARS.buildMs || heapMb > BARS.heapMb || at(0.95) > BARS.p95Ms) {
  console.error(`Over a bar: ${JSON.stringify(BARS)}`);
  process.exitCode = 1;
}

function find(query: string): number {
  return indexes.reduce((sum, index) => sum + index.find(query, LIMIT).length, 0);
}

/** Names, words of notes, several words and slips of the finger, each as it is typed letter by letter. */
function typedQueries(): string[] {
  const every = <T>(all: T[], step: number) => all.filter((_, index) => index % step === 7);
  const names = every(rows.people, 125).map(({ name }) => name);
  const notes = every(rows.sessions, 62).map(({ notes: text }) => text.slice(600, 618).trim());
  const slips = names.slice(0, 40).map((name) => name.slice(0, 4) + name.slice(5));
  return [...names, ...notes, ...slips]
    .slice(0, 200)
    .flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)));
}

/** What each keystroke would take without an index: every text looked through for the first word's beginning. */
function plainScan(): number {
  const texts = Object.values(documents).flatMap((some) =>
    some.map(({ title, text }) => ` ${fold(`${title} ${text}`)}`),
  );
  const some = queries.filter((_, index) => index % 50 === 0);
  const times = some.map((query) => {
    const begins = ` ${fold(query).split(' ')[0] ?? ''}`;
    return timed(() => texts.filter((text) => text.includes(begins)).length);
  });
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? NaN;
}

/** Adds to the rows that the browser's part of the bench has written. */
function addRow(row: Row): void {
  const file = join(OUTPUT, 'bench.json');
  const rows = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }).rows
    : [];
  const others = rows.filter(({ name }) => name !== row.name);
  writeFileSync(file, `${JSON.stringify({ rows: [...others, row] }, null, 2)}\n`);
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function heap(): number {
  if (!globalThis.gc) throw new Error('Run with --expose-gc.');
  for (let turn = 0; turn < 3; turn += 1) globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}
