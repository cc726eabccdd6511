import fc from 'fast-check';
import { NASTY_BYTES, NASTY_TEXT, NASTY_VALUES } from './nasty';
import { BACKUPS, SEEDS, type Seed } from './seeds';

/** A place in a file, as a part of its length, so that it means something in every file. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const nasty = fc.oneof(
  fc.constantFrom(...NASTY_TEXT).map((text) => Buffer.from(text)),
  fc.constantFrom(...NASTY_BYTES).map((bytes) => Buffer.from(bytes)),
  fc.uint8Array({ minLength: 1, maxLength: 12 }).map((bytes) => Buffer.from(bytes)),
);

type Mutation = (bytes: Buffer) => Buffer;

const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);
const put = (bytes: Buffer, from: number, to: number, between: Uint8Array) =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);
const range = (bytes: Buffer, one: number, other: number): [number, number] => [
  at(bytes, Math.min(one, other)),
  at(bytes, Math.max(one, other)),
];

/** Changes to the bytes of any file. */
const bytewise: fc.Arbitrary<Mutation> = fc.oneof(
  // A bit is flipped.
  fc.tuple(place, fc.nat({ max: 7 })).map(([where, bit]): Mutation => (bytes) => {
    const flipped = Buffer.from(bytes);
    const index = at(bytes, where);
    flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
    return flipped.subarray(0, bytes.length);
  }),
  // It ends early, or begins late.
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  place.map(
    (where): Mutation =>
      (bytes) =>
        bytes.subarray(at(bytes, where)),
  ),
  // A part is missing, or there twice.
  fc.tuple(place, place).map(([one, other]): Mutation => (bytes) => {
    const [from, to] = range(bytes, one, other);
    return put(bytes, from, to, Buffer.alloc(0));
  }),
  fc.tuple(place, place, place).map(([one, other, where]): Mutation => (bytes) => {
    const [from, to] = range(bytes, one, other);
    return put(bytes, at(bytes, where), at(bytes, where), bytes.subarray(from, to));
  }),
  // It goes on as another file.
  fc.tuple(fc.constantFrom(...SEEDS), place, place).map(
    ([other, end, begin]): Mutation =>
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, at(bytes, end)),
          other.bytes.subarray(at(other.bytes, begin)),
        ]),
  ),
  // Something is written into it, or over it; now and then a thousand times.
  fc
    .tuple(place, fc.nat({ max: 40 }), nasty, fc.constantFrom(1, 1, 1, 2, 1_000))
    .map(([where, over, what, times]): Mutation => (bytes) => {
      const from = at(bytes, where);
      const all = Buffer.concat(Array.from({ length: times }, () => what));
      return put(bytes, from, Math.min(from + over, bytes.length), all);
    }),
  // A line is there again and again.
  fc.tuple(place, fc.integer({ min: 1, max: 60 })).map(([where, times]): Mutation => (bytes) => {
    const from = bytes.lastIndexOf(10, Math.max(0, at(bytes, where) - 1)) + 1;
    const end = bytes.indexOf(10, from) + 1 || bytes.length;
    const line = bytes.subarray(from, end);
    return put(bytes, end, end, Buffer.concat(Array.from({ length: times }, () => line)));
  }),
);

/** A value somewhere in the JSON becomes another, goes, is there twice, or gets a strange neighbour. */
const inJson: fc.Arbitrary<Mutation> = fc
  .tuple(
    fc.array(fc.nat({ max: 997 }), { minLength: 1, maxLength: 7 }),
    fc.constantFrom('replace', 'remove', 'repeat', 'add', 'swap'),
    fc.constantFrom(...NASTY_VALUES),
  )
  .map(([path, how, value]): Mutation => (bytes) => {
    let json: unknown;
    try {
      json = JSON.parse(bytes.toString());
    } catch {
      return bytes;
    }
    changeAt(json, path, how, value);
    return Buffer.from(JSON.stringify(json));
  });

type Json = Record<string, unknown>;

const isHolder = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function changeAt(whole: unknown, path: number[], how: string, value: unknown): void {
  if (!isHolder(whole)) return;
  // Mostly in the rows: what stands around them is soon refused.
  const { tables } = whole;
  let holder = (path[0] ?? 0) % 8 !== 0 && isHolder(tables) ? tables : whole;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(holder);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const inner = holder[key];
    if (depth < path.length - 1 && isHolder(inner)) {
      holder = inner;
      continue;
    }
    if (how === 'replace') holder[key] = value;
    else if (how === 'remove') Reflect.deleteProperty(holder, key);
    else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(inner));
    else if (how === 'swap') holder[key] = holder[keys[(step + 1) % keys.length] ?? key];
    else holder[`${key}${Array.isArray(holder) ? '' : 'x'}`] = value;
    return;
  }
}

/** A backup in which some values are others. */
export const mutatedBackup: fc.Arbitrary<Seed> = fc
  .tuple(
    // An older one takes twenty times as long: it goes through the upgrades of a store.
    fc.oneof(fc.constantFrom(...BACKUPS), fc.constantFrom(...BACKUPS.slice(-1))),
    fc.array(inJson, { minLength: 1, maxLength: 4 }),
  )
  .map(([seed, mutations]) => changed(seed, mutations));

/** A real file, changed once or a few times. */
export const mutated: fc.Arbitrary<Seed> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SEEDS), fc.array(bytewise, { minLength: 1, maxLength: 4 }))
      .map(([seed, mutations]) => changed(seed, mutations)),
  },
  { weight: 1, arbitrary: mutatedBackup },
);

function changed({ name, bytes }: Seed, mutations: Mutation[]): Seed {
  return { name, bytes: mutations.reduce((now, mutate) => mutate(now), bytes) };
}
