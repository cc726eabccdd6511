import { cleanLine } from './clean';

const LONGEST = 150;

/** A name for a file: no folder, no hidden file, and no letters whose order hides what kind of file it is. The ending stays. */
export function fileName(wanted: string): string {
  const name = cleanLine(wanted.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' '), 1_000);
  const ending = /\.\w{1,8}$/u.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length).replace(/^[.\s]+/u, '');
  return `${cleanLine(stem, LONGEST) || 'Boardside'}${ending}`;
}
