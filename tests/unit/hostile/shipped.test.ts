import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };

/** Where npm finds `name` for the package at `from`: beside it, or the nearest above. */
function find(from: string, name: string): string | undefined {
  const parts = from.split('/node_modules/');
  const places = parts.map((_, at) => parts.slice(0, parts.length - at).join('/node_modules/'));
  return [
    ...places.filter(Boolean).map((place) => `${place}/node_modules/${name}`),
    `node_modules/${name}`,
  ].find((place) => packages[place]);
}

/** Everything that what we ship is made of, however deep. */
function shipped(): string[] {
  const found = new Set<string>();
  const walk = (from: string) => {
    const { dependencies, optionalDependencies } = packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = find(from, name);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      walk(place);
    }
  };
  walk('');
  return [...found];
}

describe('what is shipped', () => {
  it('comes from no package that runs a script when it is installed', () => {
    const all = shipped();
    expect(all).toContain('node_modules/dexie');
    expect(all).toContain('node_modules/scheduler');
    expect(all.filter((place) => packages[place]?.hasInstallScript)).toEqual([]);
  });

  it('is built where only Node’s own package may run one', () => {
    const { allowScripts } = read('package.json') as { allowScripts: Record<string, boolean> };
    const allowed = Object.entries(allowScripts).flatMap(([name, may]) => (may ? [name] : []));
    expect(allowed).toEqual(['node']);
    const wanting = Object.keys(packages).filter((place) => packages[place]?.hasInstallScript);
    for (const place of wanting)
      expect(allowScripts).toHaveProperty(place.split('node_modules/').at(-1) ?? '');
  });
});
