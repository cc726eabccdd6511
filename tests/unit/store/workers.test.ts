import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Imports of values, not of types alone. */
const IMPORT = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gmu;

/** What a module and all that it imports take from packages, each with the module that does. */
function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, from = '']) => {
    if (!/^(?:@\/|\.)/u.test(from)) return [`${from} in ${file.slice(ROOT.length + 1)}`];
    const base = from.startsWith('@/') ? join(ROOT, from.slice(2)) : join(dirname(file), from);
    const found = [`${base}.ts`, `${base}.tsx`, join(base, 'index.ts')].find((one) =>
      existsSync(one),
    );
    return found ? packagesOf(found, seen) : [];
  });
}

const WORKERS = globSync('{lib,components}/**/*worker.ts', { cwd: ROOT });

it.each(WORKERS)('%s needs nothing of the extension, which a worker does not have', (worker) => {
  const seen = new Set<string>();
  const packages = packagesOf(join(ROOT, worker), seen);
  expect(seen.size).toBeGreaterThan(2);
  expect(packages.filter((one) => /wxt|webextension/u.test(one))).toEqual([]);
});
