import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { vaultFiles } from '@/lib/exchange/markdown/vault';
import type { VaultRows } from '@/lib/exchange/markdown/vault-rows';
import { zipped } from '@/lib/exchange/zip/write';
import { sealByHand } from '../../exchange/seal/by-hand';
import { example } from '../versions';

/** Small files as people have them, one of every kind that is read; what is tried begins with one of them. */

export interface Seed {
  name: string;
  bytes: Buffer;
}

export const PASSPHRASE = 'four small brass buttons';

const FIXTURES = new URL('../../../fixtures/', import.meta.url);

function filesIn(folder: string): Seed[] {
  const place = new URL(`${folder}/`, FIXTURES);
  return readdirSync(place).map((name) => ({ name, bytes: readFileSync(new URL(name, place)) }));
}

export const BACKUPS = filesIn('store');
const LISTS = filesIn('exchange/seeds');

const oneOf = (name: string) => LISTS.find((seed) => seed.name === name)?.bytes ?? Buffer.alloc(0);
const NEWEST = BACKUPS.at(-1)?.bytes ?? Buffer.alloc(0);
const board = oneOf('board.tsv').toString();

const PACKED: Seed[] = [
  { name: 'utf16le.tsv', bytes: Buffer.from(`\uFEFF${board}`, 'utf16le') },
  { name: 'utf16be.tsv', bytes: Buffer.from(`\uFEFF${board}`, 'utf16le').swap16() },
  { name: 'latin.csv', bytes: Buffer.from(oneOf('board-semicolon.csv').toString(), 'latin1') },
  { name: 'backup.json.gz', bytes: gzipSync(NEWEST) },
  { name: 'connections.csv.gz', bytes: gzipSync(oneOf('connections.csv')) },
  { name: 'boardside-2026-11-21.sealed', bytes: sealByHand(NEWEST.toString(), PASSPHRASE) },
];

/** What is written as notes, whole and alone; and a talk as anybody might note it down. */
const vault = vaultFiles(example(7).tables as unknown as VaultRows, {
  private: true,
  myName: 'Bea Lund',
  timeZone: 'Europe/Berlin',
  locale: 'en',
});
const note = (name: string, what: RegExp): Seed => {
  const found = vault.find(({ text }) => what.test(text));
  return { name, bytes: Buffer.from(found?.text ?? '') };
};
const NOTES: Seed[] = [
  note('person.md', /^type: "?person/mu),
  note('session.md', /^type: "?session/mu),
  {
    name: '2026-05-12 Ngozi Brightwater.md',
    bytes: Buffer.from(
      '# Talk with Ngozi Brightwater\n\n- [ ] send the draft @fri\n! start with the tides\n? who decides\n> weekly\n// mine\n',
    ),
  },
  { name: 'notes.zip', bytes: Buffer.from(zipped(vault)) },
  {
    name: 'backup.zip',
    bytes: Buffer.from(
      zipped([{ path: 'boardside-2026-11-21.json', text: NEWEST.toString(), changedAt: 1.7e12 }]),
    ),
  },
  {
    name: 'linkedin.zip',
    bytes: Buffer.from(
      zipped([
        { path: 'Connections.csv', text: oneOf('connections.csv').toString(), changedAt: 1.7e12 },
        { path: 'Profile.csv', text: 'a,b', changedAt: 1.7e12 },
      ]),
    ),
  },
];

/** All of them. */
export const SEEDS: Seed[] = [...BACKUPS, ...LISTS, ...PACKED, ...NOTES];
