import type { Group, Known } from './facts-known';
import { VARIABLES } from './facts-variables';

export { VARIABLES } from './facts-variables';
export type { Group, Known } from './facts-known';

export type Facts = Record<Group, Record<string, string>>;

/** Everything a template can ask for; an empty string is not known. Nothing here has a prototype. */
export function factsOf(known: Known): Facts {
  const facts: Facts = Object.create(null) as Facts;
  for (const { name, group, read } of VARIABLES) {
    facts[group] ??= Object.create(null) as Record<string, string>;
    facts[group][name.slice(group.length + 1)] = read(known);
  }
  return facts;
}
