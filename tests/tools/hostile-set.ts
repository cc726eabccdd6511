import { readFileSync } from 'node:fs';

/** What somebody might put into a name, a note, a link or a file to do harm, or by mistake. */
export interface HostileText {
  kind: string;
  text: string;
}

/** An address, and whether it may lead anywhere. */
export interface HostileLink {
  url: string;
  leads: boolean;
}

export interface HostileFile {
  name: string;
  what: string;
  text: string;
}

export const TEXTS: HostileText[] = read('texts');
export const LINKS: HostileLink[] = read('links');
export const FILES: HostileFile[] = read('files');

function read<T>(name: string): T {
  const file = new URL(`../fixtures/hostile/${name}.json`, import.meta.url);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- files of ours, of the shapes above
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}
