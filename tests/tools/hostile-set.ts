import { readFileSync } from 'node:fs';

/** What somebody might put into a name, a note, a link or a file to do harm, or by mistake. */
interface HostileText {
  kind: string;
  text: string;
}

/** An address, and whether it may lead anywhere. */
interface HostileLink {
  url: string;
  leads: boolean;
}

interface HostileFile {
  name: string;
  what: string;
  text: string;
}

// oxlint-disable typescript/no-unsafe-type-assertion -- files of ours, of the shapes above
export const TEXTS = read('texts') as HostileText[];
export const LINKS = read('links') as HostileLink[];
export const FILES = read('files') as HostileFile[];

function read(name: string): unknown {
  const file = new URL(`../fixtures/hostile/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}
